package org.dossier.app.workspace;

import java.util.List;
import org.dossier.app.codec.RecordCodec;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Story;

/**
 * A dossier without its reports, which are stored once, with their documents.
 *
 * @param dossier whose story has no report
 */
record Outcome(Dossier dossier) {

  static Outcome of(Dossier dossier) {
    return new Outcome(reported(dossier, List.of()));
  }

  /** Returns the dossier as it was. */
  Dossier with(List<Extraction> reports) {
    return reported(dossier, reports);
  }

  private static Dossier reported(Dossier dossier, List<Extraction> reports) {
    Story story = dossier.story();
    return new Dossier(
        new Story(story.main(), story.others(), reports, story.dependences()),
        dossier.findings(),
        dossier.comparisons(),
        dossier.timeline(),
        dossier.times(),
        dossier.aggregates(),
        dossier.notStated(),
        dossier.run(),
        dossier.review());
  }

  Packed packed() {
    return Packed.of(RecordCodec.write(dossier));
  }

  static Outcome of(Packed packed) {
    return new Outcome(RecordCodec.read(packed.unpack(), Dossier.class));
  }
}
