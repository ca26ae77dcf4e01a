package org.dossier.annotate.syntax;

import org.dossier.annotate.words.WordClusters;

/**
 * A sentence as the tagger sees it.
 *
 * @param forms the outside of its words
 * @param known for each word its number in the lexicon, -1 if it is not there
 * @param groups for each word a number for the set of tags it may have
 * @param broad for each word a large cluster of words used alike, -1 if none is known
 * @param narrow for each word a small cluster
 * @param only for each word the one tag it can have, -1 where it is open
 */
@SuppressWarnings("ArrayRecordComponent") // made for one reader, and compared with nothing
public record TagView(
    Forms forms, int[] known, int[] groups, int[] broad, int[] narrow, int[] only) {

  private static final int BROAD = 0;
  private static final int NARROW = 1;

  /** Looks a sentence up. */
  public static TagView of(Forms forms, TagLexicon lexicon, WordClusters clusters) {
    int size = forms.size();
    TagView view =
        new TagView(
            forms, new int[size], new int[size], new int[size], new int[size], new int[size]);
    for (int i = 0; i < size; i++) {
      int known = lexicon.number(forms.lower(i));
      view.known[i] = known;
      view.groups[i] = known < 0 ? TagLexicon.groupOfUnknown(forms, i) : lexicon.group(known);
      view.only[i] = known < 0 ? -1 : lexicon.only(known);
      int row = clusters.row(forms.lower(i));
      view.broad[i] = clusters.at(row, BROAD);
      view.narrow[i] = clusters.at(row, NARROW);
    }
    return view;
  }
}
