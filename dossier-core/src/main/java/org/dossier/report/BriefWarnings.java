package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Response;
import org.dossier.model.Warning;

/** Warnings with what was done about each, then responses tied to none. */
final class BriefWarnings {

  private BriefWarnings() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    List<Response> responses = index.statements(Response.class, index.main());
    for (Warning warning : index.statements(Warning.class, index.main())) {
      blocks.add(warning(index, warning));
      responses.stream()
          .filter(response -> answers(response, warning))
          .forEach(response -> blocks.add(response(index, response, 1)));
    }
    responses.stream()
        .filter(response -> response.warning().isEmpty())
        .forEach(response -> blocks.add(response(index, response, 0)));
    return blocks;
  }

  private static boolean answers(Response response, Warning warning) {
    return response.warning().filter(warning.grounds().id()::equals).isPresent();
  }

  private static BriefBlock warning(DossierIndex index, Warning warning) {
    return BriefEvents.told(index, warning.type().label(), warning)
        .words("from", warning.issuer())
        .words("to", warning.recipient())
        .words("of", warning.content())
        .words("by way of", warning.channel())
        .words("softened by", warning.hedge())
        .item(0);
  }

  private static BriefBlock response(DossierIndex index, Response response, int depth) {
    return BriefEvents.told(index, "Response: " + Wording.label(response.type()), response)
        .words("by", response.by())
        .words("what:", response.content())
        .and("; " + causality(response.causality()))
        .item(depth);
  }

  private static String causality(Response.Causality causality) {
    return switch (causality) {
      case STATED -> "the text says that it answers the warning";
      case JUXTAPOSED -> "told beside the warning; the text does not say that it answers it";
      case NOT_STATED -> "whether it answers a warning is not stated";
    };
  }
}
