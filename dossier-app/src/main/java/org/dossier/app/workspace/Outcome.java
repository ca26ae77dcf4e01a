package org.dossier.app.workspace;

import java.util.List;
import org.dossier.app.codec.RecordCodec;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;

/**
 * A dossier without its reports, which are stored once, with their documents.
 *
 * @param dossier whose story has no report
 */
record Outcome(Dossier dossier) {

  static Outcome of(Dossier dossier) {
    return new Outcome(dossier.withReports(List.of()));
  }

  /** Returns the dossier as it was. */
  Dossier with(List<Extraction> reports) {
    return dossier.withReports(reports);
  }

  Packed packed() {
    return Packed.of(RecordCodec.write(dossier));
  }

  static Outcome of(Packed packed) {
    return new Outcome(RecordCodec.read(packed.unpack(), Dossier.class));
  }
}
