package org.dossier.extract.attribution;

/**
 * A cue and the tokens among which its source and content are looked for.
 *
 * @param cue the tokens of the cue
 * @param start first token of the window
 * @param end one past the last token of the window
 */
record Window(Run cue, int start, int end) {

  /** In the training half, 99 of 100 contents begin no earlier and end no later than this. */
  private static final int BACK = 4;

  private static final int FORTH = 8;

  /**
   * Opens a window: the sentence of the cue with the quoted ones before and after it in its
   * paragraph.
   */
  static Window around(Text text, Run cue) {
    int sentence = text.sentenceOf(cue.first());
    int first = sentence;
    while (sentence - first < BACK && goesOn(text, sentence, first - 1)) {
      first--;
    }
    int last = sentence;
    while (last - sentence < FORTH && goesOn(text, sentence, last + 1)) {
      last++;
    }
    return new Window(cue, text.start(first), text.start(last + 1));
  }

  private static boolean goesOn(Text text, int sentence, int other) {
    return other >= 0
        && other < text.sentences()
        && text.paragraph(other) == text.paragraph(sentence)
        && text.hasQuotation(other);
  }
}
