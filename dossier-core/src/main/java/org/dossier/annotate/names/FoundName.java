package org.dossier.annotate.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in one sentence.
 *
 * @param first first token
 * @param end one past the last token
 * @param type what it names
 */
public record FoundName(int first, int end, NameType type) {

  /** Returns the names that a sentence's labels mark. */
  public static List<FoundName> of(int[] labels) {
    List<FoundName> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (Labels.begins(labels[i])) {
        first = i;
      }
      if (labels[i] != Labels.OUTSIDE && Labels.ends(labels[i])) {
        names.add(new FoundName(first, i + 1, Labels.type(labels[i])));
      }
    }
    return names;
  }

  /** Returns the labels of a sentence of so many tokens with these names. */
  public static int[] labels(List<FoundName> names, int size) {
    int[] labels = new int[size];
    for (FoundName name : names) {
      for (int i = name.first; i < name.end; i++) {
        labels[i] = Labels.of(name.type, i - name.first, name.end - name.first);
      }
    }
    return labels;
  }
}
