package org.dossier.app.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.app.codec.RecordCodec;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;

/**
 * A dossier without its reports, which are stored once, with their documents.
 *
 * @param dossier whose story has no report
 * @param edited what reports state after review, where that is not what was read in them
 */
record Outcome(Dossier dossier, Map<String, Frame.Stated> edited) {

  /**
   * Takes a dossier apart.
   *
   * @param read what was read in its documents, by id
   */
  static Outcome of(Dossier dossier, Map<String, Extraction> read) {
    Map<String, Frame.Stated> edited = new HashMap<>();
    for (Extraction report : dossier.story().reports()) {
      if (!report.equals(read.get(report.document().id()))) {
        edited.put(report.document().id(), Frame.Stated.of(report));
      }
    }
    return new Outcome(dossier.withReports(List.of()), edited);
  }

  /** Returns the dossier as it was. */
  Dossier with(List<Extraction> reports) {
    return dossier.withReports(reports.stream().map(this::reviewed).toList());
  }

  private Extraction reviewed(Extraction read) {
    Frame.Stated stated = edited.get(read.document().id());
    return stated == null ? read : stated.in(read.document());
  }

  Packed packed() {
    return Packed.of(RecordCodec.write(this));
  }

  static Outcome of(Packed packed) {
    return RecordCodec.read(packed.unpack(), Outcome.class);
  }
}
