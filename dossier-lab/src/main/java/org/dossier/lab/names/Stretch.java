package org.dossier.lab.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.Labels;
import org.dossier.annotate.names.NameType;

/** Tokens side by side that may stand in names. */
final class Stretch {

  private static final int ALL = (1 << Labels.COUNT) - 1;

  private final int[][] features;
  private final int[] allowed;

  /**
   * @param features of each token
   * @param allowed the labels each token may have, one bit each
   */
  Stretch(int[][] features, int[] allowed) {
    this.features = features;
    this.allowed = allowed;
  }

  /** Returns the features of each token. */
  int[][] features() {
    return features;
  }

  /** Returns the labels each token may have, one bit each. */
  int[] allowed() {
    return allowed;
  }

  /** Returns the stretches of a document. */
  static List<Stretch> of(LabelledDocument document, List<int[][]> features) {
    List<Stretch> stretches = new ArrayList<>();
    for (int s = 0; s < features.size(); s++) {
      int[][] tokens = document.style().withTwins(features.get(s));
      int[] allowed = allowed(tokens, document.names().get(s), document.marksOther());
      int i = 0;
      while (i < tokens.length) {
        int end = i;
        while (end < tokens.length && tokens[end].length > 0) {
          end++;
        }
        if (end > i) {
          stretches.add(
              new Stretch(Arrays.copyOfRange(tokens, i, end), Arrays.copyOfRange(allowed, i, end)));
        }
        i = end + 1;
      }
    }
    return stretches;
  }

  private static int[] allowed(int[][] tokens, List<FoundName> names, boolean marksOther) {
    int outside = 1;
    for (int part = 0; part < 4 && !marksOther; part++) {
      outside |= 1 << (Labels.of(NameType.OTHER, 0, 1) - part);
    }
    int[] allowed = new int[tokens.length];
    Arrays.fill(allowed, outside);
    for (FoundName name : names) {
      boolean whole = true;
      for (int i = name.first(); i < name.end(); i++) {
        whole &= tokens[i].length > 0;
      }
      for (int i = name.first(); i < name.end(); i++) {
        int label = Labels.of(name.type(), i - name.first(), name.end() - name.first());
        allowed[i] = whole ? 1 << label : ALL;
      }
    }
    return allowed;
  }
}
