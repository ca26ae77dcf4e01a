package org.dossier.annotate.names;

/**
 * The labels of tokens: outside any name, or a name's first, inner, last or only token, for each
 * type of name.
 */
public final class Labels {

  /** Outside any name. */
  public static final int OUTSIDE = 0;

  static final int FIRST = 0;
  static final int INNER = 1;
  static final int LAST = 2;
  static final int ONLY = 3;

  /** How many labels there are. */
  public static final int COUNT = 1 + 4 * NameType.ALL.size();

  private Labels() {}

  /** Returns the label of one token of a name of {@code length} tokens. */
  public static int of(NameType type, int at, int length) {
    int part = length == 1 ? ONLY : at == 0 ? FIRST : at == length - 1 ? LAST : INNER;
    return 1 + 4 * type.index() + part;
  }

  /** Returns the type of a label other than {@link #OUTSIDE}. */
  public static NameType type(int label) {
    return NameType.ALL.get((label - 1) / 4);
  }

  static int part(int label) {
    return (label - 1) % 4;
  }

  /** Returns whether a name begins with a token so labelled. */
  static boolean begins(int label) {
    return label != OUTSIDE && (part(label) == FIRST || part(label) == ONLY);
  }

  /** Returns whether no name goes on behind a token so labelled. */
  static boolean ends(int label) {
    return label == OUTSIDE || part(label) == LAST || part(label) == ONLY;
  }

  /** Returns whether one label may follow another. */
  public static boolean follows(int before, int after) {
    if (ends(before)) {
      return after == OUTSIDE || begins(after);
    }
    return after != OUTSIDE && !begins(after) && type(before) == type(after);
  }
}
