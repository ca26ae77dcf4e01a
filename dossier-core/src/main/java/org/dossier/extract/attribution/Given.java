package org.dossier.extract.attribution;

import java.util.Set;

/**
 * What the features of all tokens of a window share: the cue and its place in its sentence.
 *
 * @param sentence the sentence of the cue
 * @param cue first word of the cue, with a plus if there are more
 * @param stem stem of its first telling word
 * @param before what stands before the cue
 * @param after what stands after the cue
 * @param place how much of the sentence stands before and after the cue, and whether it quotes
 */
record Given(int sentence, String cue, String stem, String before, String after, String place) {

  private static final Set<String> SMALL =
      Set.of(
          "has", "have", "had", "is", "was", "are", "were", "been", "be", "also", "will", "would",
          "to", "in", "as", "by");

  private static final int MANY = 5;

  static Given of(Text text, Run cue) {
    int sentence = text.sentenceOf(cue.first());
    int start = text.start(sentence);
    int end = text.start(sentence + 1);
    return new Given(
        sentence,
        text.lower(cue.first()) + (cue.end() - cue.first() > 1 ? "+" : ""),
        Words.stem(telling(text, cue)),
        text.form(cue.first() - 1, start, end),
        text.form(cue.end(), start, end),
        size(cue.first() - start, 0)
            + size(end - cue.end(), 1)
            + Words.flag(text.hasQuotation(sentence)));
  }

  /** Tells none, few and many tokens apart. */
  private static String size(int tokens, int none) {
    return tokens <= none ? "0" : tokens < MANY ? "1" : "2";
  }

  private static String telling(Text text, Run cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (!SMALL.contains(text.lower(i))) {
        return text.lower(i);
      }
    }
    return text.lower(cue.first());
  }
}
