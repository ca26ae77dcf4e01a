package org.dossier.extract;

import org.dossier.model.NameMention;
import org.dossier.model.NumberMention;

/** Small numbers for what can begin at a token: a mention of a kind, or an entry of a class. */
final class Marks {

  /** What nothing has. */
  static final int NONE = 0;

  static final int TIME = NONE + 1;

  private static final int NUMBERS = TIME + 1;
  private static final int NAMES = NUMBERS + 3;

  /** The classes of a lexicon are numbered from here on. */
  static final int CLASSES = NAMES + 7;

  private Marks() {}

  static int of(NumberMention.Form form) {
    return NUMBERS
        + switch (form) {
          case CARDINAL -> 0;
          case ORDINAL -> 1;
          case FRACTION -> 2;
        };
  }

  static int of(NameMention.Kind kind) {
    return NAMES
        + switch (kind) {
          case PERSON -> 0;
          case ORGANISATION -> 1;
          case PLACE -> 2;
          case FACILITY -> 3;
          case GROUP -> 4;
          case NATIONALITY -> 5;
          case OTHER -> 6;
        };
  }
}
