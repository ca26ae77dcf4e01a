package org.dossier.extract.attribution;

/** What the model of sources and contents looks at in a token of a window. */
final class SpanFeatures {

  private final Text text;
  private final CueMarks cues;
  private final Window window;
  private final Given given;
  private final Between[] between;
  private final SpanTree tree;
  private final Features f = new Features();

  private SpanFeatures(Text text, CueMarks cues, Window window) {
    this.text = text;
    this.cues = cues;
    this.window = window;
    this.given = Given.of(text, window.cue());
    this.tree = new SpanTree(text, window.cue(), given);
    this.between = Between.of(text, cues, window);
  }

  /** Returns the features of each token of a window. */
  static int[][] of(Text text, CueMarks cues, Window window) {
    SpanFeatures features = new SpanFeatures(text, cues, window);
    int[][] all = new int[window.end() - window.start()][];
    for (int i = window.start(); i < window.end(); i++) {
      all[i - window.start()] = features.of(i);
    }
    return all;
  }

  private int[] of(int i) {
    f.clear();
    String side = side(i);
    addPlace(i, side);
    addWords(i, side);
    addMarks(i, side);
    addBetween(i, side);
    tree.add(f, i, side, between[i - window.start()]);
    if (text.sentenceOf(i) != given.sentence()) {
      addFar(i, side);
    }
    return f.toArray();
  }

  private String side(int i) {
    int sentence = text.sentenceOf(i);
    if (sentence != given.sentence()) {
      return sentence < given.sentence() ? "earlier" : "later";
    }
    return i < window.cue().first() ? "left" : i < window.cue().end() ? "cue" : "right";
  }

  private String distance(int i) {
    int tokens = i < window.cue().first() ? window.cue().first() - i : i - window.cue().end() + 1;
    return tokens < 0
        ? "0"
        : Words.digit(tokens <= 4 ? tokens : tokens <= 7 ? 5 : tokens <= 12 ? 8 : 13);
  }

  private String form(int i, int by) {
    int sentence = text.sentenceOf(i);
    return text.form(i + by, text.start(sentence), text.start(sentence + 1));
  }

  private void addPlace(int i, String side) {
    String distance = distance(i);
    f.add("side", side);
    f.add("near", side, distance);
    f.add("near,place", side, distance, given.place());
    f.add("side,stem", side, given.stem());
    f.add("near,stem", side, distance, given.stem());
    f.add("near,cue", side, distance, given.cue());
    f.add("near,form", side, distance, form(i, 0));
    f.add("after,near", side, distance, given.after());
    f.add("before,near", side, distance, given.before());
    f.add("after,before", side, given.after(), given.before());
    f.add("stem,after", side, given.stem(), given.after());
    f.add("stem,place", side, given.stem(), given.place());
  }

  private void addWords(int i, String side) {
    String word = text.lower(i);
    f.add("w", side, word);
    f.add("near,w", side, distance(i), word);
    f.add("w-1", side, text.lower(i - 1));
    f.add("w+1", side, text.lower(i + 1));
    f.add("w-1,w", side, text.lower(i - 1), word);
    f.add("w,w+1", side, word, text.lower(i + 1));
    f.add("forms", side, form(i, -1), form(i, 0), form(i, 1));
  }

  private void addMarks(int i, String side) {
    int start = text.start(text.sentenceOf(i));
    int end = text.start(text.sentenceOf(i) + 1);
    String quotes = text.quotes(i);
    f.add("quotes", side, quotes);
    f.add("quotes,place", side, quotes, given.place());
    f.add("quotes,forms", side, quotes, form(i, 0), form(i, -1));
    f.add("first", side, quotes, Words.flag(i == start));
    f.add("last", side, Words.digit(Math.max(0, 3 - end + i)), text.lower(end - 1));
    f.add("ends", side, quotes, i == end - 1 ? text.lower(i) : "");
    f.add(
        "cues",
        side,
        Words.flag(cues.isInside(i - 1)),
        Words.flag(cues.isInside(i)),
        Words.flag(cues.isInside(i + 1)));
  }

  private void addBetween(int i, String side) {
    Between path = between[i - window.start()];
    String quotes = text.quotes(i);
    f.add("path", side, path.marks(), path.cues());
    f.add("path,place", side, given.place(), path.marks(), path.quotes());
    f.add("path,quotes", side, quotes, path.quotes(), path.cues());
    f.add("path,form", side, path.marks(), path.cues(), form(i, 0));
    f.add("path,after", side, given.after(), path.marks(), path.cues());
    f.add("path,joint", side, path.joint(), path.marks());
    f.add("path,stem", side, path.marks(), path.cues(), given.stem());
    f.add("path,side", side, quotes, path.quotes());
  }

  /** Adds what tells whether a quotation goes on in another sentence than the cue's. */
  private void addFar(int i, String side) {
    int start = text.start(text.sentenceOf(i));
    int end = text.start(text.sentenceOf(i) + 1);
    String sentence = Words.digit(Math.abs(text.sentenceOf(i) - given.sentence()));
    String whole =
        Words.flag(text.isQuoted(start) || text.isQuoted(start + 1))
            + Words.flag(text.isQuoted(end - 2))
            + Words.flag(cues.isAnyIn(start, end));
    String place = i == start ? "first" : i == start + 1 ? "second" : i == end - 1 ? "last" : "";
    Between path = between[i - window.start()];
    f.add("far", side, sentence, whole, text.quotes(i));
    f.add("far,cue", side, given.place(), whole, text.quotes(i));
    f.add("far,token", side, whole, place);
    f.add("far,path", side, whole, path.quotes(), path.cues());
  }
}
