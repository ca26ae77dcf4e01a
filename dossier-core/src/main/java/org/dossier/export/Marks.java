package org.dossier.export;

import org.dossier.model.TimelineEntry;

/** Marks what a line of a timeline carries. */
final class Marks {

  private Marks() {}

  /** The line's subject arrives with its days; a derivation does not, unless marked apart. */
  static void entry(Case told, TimelineEntry entry) {
    Tally tally = told.tally();
    tally.carry(Part.RANGE, entry.of());
    switch (entry.kind()) {
      case INCIDENT -> tally.carry(Part.INCIDENT, entry.of());
      case PUBLICATION -> tally.carry(Part.DOCUMENT, entry.of());
      case STATEMENT -> told.statement(entry.of()).ifPresent(said -> tally.carry(said));
    }
  }
}
