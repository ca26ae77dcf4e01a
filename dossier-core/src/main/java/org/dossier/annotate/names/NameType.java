package org.dossier.annotate.names;

import java.util.List;

/** What a name names, as the corpora that teach the recogniser tell it. */
public enum NameType {
  PERSON(0),
  ORGANISATION(1),
  PLACE(2),
  /** A name of something else: a nationality, a work, an event, a product. */
  OTHER(3);

  /** All types, by index. */
  static final List<NameType> ALL = List.of(values());

  private final int index;

  NameType(int index) {
    this.index = index;
  }

  /** Returns the place of the type among all, as the models count them: 0, 1 and so on. */
  public int index() {
    return index;
  }
}
