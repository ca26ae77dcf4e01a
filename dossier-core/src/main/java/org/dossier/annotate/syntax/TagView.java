package org.dossier.annotate.syntax;

import org.dossier.annotate.words.WordClusters;

/**
 * A sentence as the tagger sees it.
 *
 * @param forms the outside of its words
 * @param groups for each word a number for the set of tags it may have
 * @param broad for each word a large cluster of words used alike, -1 if none is known
 * @param narrow for each word a small cluster
 * @param only for each word the one tag it can have, -1 where it is open
 */
@SuppressWarnings("ArrayRecordComponent") // made for one reader, and compared with nothing
public record TagView(Forms forms, int[] groups, int[] broad, int[] narrow, int[] only) {

  private static final int BROAD = 0;
  private static final int NARROW = 1;

  /** Looks a sentence up. */
  public static TagView of(Forms forms, TagLexicon lexicon, WordClusters clusters) {
    int[] only = new int[forms.size()];
    int[] groups = lexicon.groups(forms, only);
    int[] broad = new int[groups.length];
    int[] narrow = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      broad[i] = clusters.of(forms.lower(i), BROAD);
      narrow[i] = clusters.of(forms.lower(i), NARROW);
    }
    return new TagView(forms, groups, broad, narrow, only);
  }
}
