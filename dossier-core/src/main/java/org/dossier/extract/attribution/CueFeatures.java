package org.dossier.extract.attribution;

/** What the model of cues looks at in a token of a sentence and around it. */
final class CueFeatures {

  /** How far ahead a word that opens a content is looked for. */
  private static final int AHEAD = 4;

  private final Text text;
  private final int start;
  private final int end;
  private final String quoted;
  private final CueTree tree;
  private final Features f = new Features();

  private CueFeatures(Text text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.tree = new CueTree(text, text.sentenceOf(start));
    this.quoted = Words.flag(text.hasQuotation(text.sentenceOf(start)));
  }

  /** Returns the features of each token of a sentence. */
  static int[][] of(Text text, int start, int end) {
    CueFeatures features = new CueFeatures(text, start, end);
    int[][] all = new int[end - start][];
    for (int i = start; i < end; i++) {
      all[i - start] = features.of(i);
    }
    return all;
  }

  private int[] of(int i) {
    f.clear();
    addWords(i);
    addForms(i);
    addPlace(i);
    tree.add(f, i);
    return f.toArray();
  }

  private String word(int at) {
    return text.lower(at, start, end);
  }

  private String form(int at) {
    return text.form(at, start, end);
  }

  private void addWords(int i) {
    String w = word(i);
    String left = word(i - 1);
    String right = word(i + 1);
    f.add("bias");
    f.add("w", w);
    f.add("w-1", left);
    f.add("w-2", word(i - 2));
    f.add("w+1", right);
    f.add("w+2", word(i + 2));
    f.add("w-1,w", left, w);
    f.add("w,w+1", w, right);
    f.add("w-1,w+1", left, right);
    f.add("w+1,w+2", right, word(i + 2));
    f.add("w-2,w-1", word(i - 2), left);
    f.add("w-2,w-1,w", word(i - 2), left, w);
    f.add("w-1,w,w+1", left, w, right);
    f.add("w,w+1,w+2", w, right, word(i + 2));
  }

  private void addForms(int i) {
    String stem = Words.stem(word(i));
    String suffix = Words.suffix(word(i));
    f.add("stem", stem);
    f.add("stem,form-1", stem, form(i - 1));
    f.add("stem,form+1", stem, form(i + 1));
    f.add("suffix", suffix);
    f.add("suffix,w-1,w+1", suffix, word(i - 1), word(i + 1));
    f.add("suffix,form-1,form+1", suffix, form(i - 1), form(i + 1));
    f.add("form-2,form-1,form", form(i - 2), form(i - 1), form(i));
  }

  private void addPlace(int i) {
    String stem = Words.stem(word(i));
    String suffix = Words.suffix(word(i));
    String quotes = text.quotes(i);
    String opener = opener(i);
    f.add("quotes", quotes);
    f.add("stem,quotes", stem, quotes);
    f.add("stem,quoted", stem, quoted);
    f.add("suffix,quoted,form-1", suffix, quoted, form(i - 1));
    f.add("stem,last", stem, Words.flag(i >= end - 2));
    f.add("from start", Words.digit(Math.min(i - start, 3)));
    f.add("stem,opener", stem, opener);
    f.add("suffix,opener", suffix, opener);
  }

  /** Returns the next word that opens a content, with its distance. */
  private String opener(int i) {
    for (int j = i + 1; j < end && j <= i + AHEAD; j++) {
      switch (text.lower(j)) {
        case "that", "to", ":", ",", "\"", "\u201c", "whether", "for", "of" -> {
          return text.lower(j) + (j - i);
        }
        default -> {
          continue;
        }
      }
    }
    return "";
  }
}
