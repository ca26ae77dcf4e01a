package org.dossier.report;

import java.util.List;
import org.dossier.model.Dossier;

/** The canonical form, as {@code docs/dossier.schema.json} describes it. */
final class JsonReport implements Report {

  /** Grows when a consumer of the last version could misread the new one. */
  private static final int FORMAT = 1;

  @Override
  public String render(List<Dossier> dossiers) {
    try (JsonOut out = JsonOut.pretty()) {
      out.object(
          () ->
              out.text("format", "dossier")
                  .number("version", FORMAT)
                  .array(
                      "dossiers",
                      dossiers,
                      dossier -> out.object(() -> new JsonDossier(out, dossier).members())));
      return out.finish();
    }
  }
}
