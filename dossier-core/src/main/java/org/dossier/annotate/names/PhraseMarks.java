package org.dossier.annotate.names;

/** Where the phrases of the gazetteer stand in a sentence: the longest at each place. */
final class PhraseMarks {

  private static final int PHRASES =
      Gazetteer.bit(Gazetteer.Sort.COUNTRY)
          | Gazetteer.bit(Gazetteer.Sort.ORGANISATION)
          | Gazetteer.bit(Gazetteer.Sort.GROUP)
          | Gazetteer.bit(Gazetteer.Sort.NATIONALITY)
          | Gazetteer.bit(Gazetteer.Sort.CITY)
          | Gazetteer.bit(Gazetteer.Sort.TOWN)
          | Gazetteer.bit(Gazetteer.Sort.VILLAGE);

  private final int[] marks;

  PhraseMarks(Forms forms, Gazetteer gazetteer) {
    marks = new int[forms.size];
    for (int i = 0; i < forms.size; i++) {
      if (forms.isCapital(i)) {
        mark(forms, i, gazetteer);
      }
    }
  }

  private void mark(Forms forms, int first, Gazetteer gazetteer) {
    int hash = forms.lowerHash[first];
    int sorts = forms.sorts[first];
    int end = first + 1;
    int found = sorts & PHRASES;
    boolean more = Gazetteer.has(sorts, Gazetteer.Sort.BEGINNING);
    for (int i = first + 1; more && i < forms.size && i - first < Gazetteer.LONGEST; i++) {
      hash = Hash.of(hash, forms.lowerHash[i]);
      sorts = gazetteer.sorts(hash);
      if ((sorts & PHRASES) != 0) {
        found = sorts & PHRASES;
        end = i + 1;
      }
      more = Gazetteer.has(sorts, Gazetteer.Sort.BEGINNING);
    }
    if (found != 0 && (end > first + 1 || marks[first] == 0)) {
      for (int i = first; i < end; i++) {
        int part = end == first + 1 ? 0 : i == first ? 1 : i == end - 1 ? 3 : 2;
        marks[i] = found * 4 + part + 1;
      }
    }
  }

  /** Returns a number for the sorts of the phrase at a token and the token's place in it, or 0. */
  int at(int i) {
    return i < 0 || i >= marks.length ? 0 : marks[i];
  }
}
