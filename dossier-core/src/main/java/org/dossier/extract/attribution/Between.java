package org.dossier.extract.attribution;

/**
 * What stands between a cue and each token of its window.
 *
 * @param marks commas, 4 and more for stronger marks
 * @param quotes beginnings and ends of quotations
 * @param cues other cues
 * @param joint "that" if it stands there, else the other conjunction next to the cue
 */
record Between(String marks, String quotes, String cues, String joint) {

  private static final int STRONG = 4;

  /** Looks from the cue to both ends of the window. */
  static Between[] of(Text text, CueMarks cues, Window window) {
    Between[] all = new Between[window.end() - window.start()];
    Walk right = new Walk(text, cues);
    for (int i = window.cue().first(); i < window.end(); i++) {
      all[i - window.start()] = right.soFar();
      if (i >= window.cue().end()) {
        right.pass(i);
      }
    }
    Walk left = new Walk(text, cues);
    for (int i = window.cue().first() - 1; i >= window.start(); i--) {
      all[i - window.start()] = left.soFar();
      left.pass(i);
    }
    return all;
  }

  private static final class Walk {
    private final Text text;
    private final CueMarks cueMarks;
    private int marks;
    private int quotes;
    private int cues;
    private String joint = "";

    Walk(Text text, CueMarks cueMarks) {
      this.text = text;
      this.cueMarks = cueMarks;
    }

    Between soFar() {
      return new Between(
          Words.digit(Math.min(marks, STRONG + 1)),
          Words.digit(Math.min(quotes, 3)),
          Words.digit(Math.min(cues, 2)),
          joint);
    }

    void pass(int at) {
      String word = text.lower(at);
      marks += weight(word);
      quotes += text.isQuoted(at) == text.isQuoted(at + 1) ? 0 : 1;
      cues += cueMarks.begins(at) ? 1 : 0;
      if (word.equals("that") || (joint.isEmpty() && isConjunction(word))) {
        joint = word;
      }
    }

    private static int weight(String word) {
      return switch (word) {
        case "," -> 1;
        case ";", ":", "-", "--", "\u2014", "\u2013", "(", ")" -> STRONG;
        default -> 0;
      };
    }

    private static boolean isConjunction(String word) {
      return switch (word) {
        case "but", "and", "as", "while", "who", "which", "when", "after", "if", "because" -> true;
        default -> false;
      };
    }
  }
}
