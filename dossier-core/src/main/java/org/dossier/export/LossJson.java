package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dossier.export.LossReport.Loss;

/** Losses as JSON. */
final class LossJson {

  private LossJson() {}

  static String of(String format, List<LossReport> reports) {
    ObjectNode document = Json.object().put("format", format);
    document.set("dossiers", Json.array(reports.stream().map(LossJson::report).toList()));
    return Json.pretty(document);
  }

  private static ObjectNode report(LossReport report) {
    ObjectNode object = Json.object().put("incident", report.incident());
    object.set("losses", Json.array(report.losses().stream().map(LossJson::loss).toList()));
    return object;
  }

  private static ObjectNode loss(Loss loss) {
    return Json.object()
        .put("what", loss.what())
        .put("lost", loss.lost())
        .put("of", loss.of())
        .put("why", loss.why());
  }
}
