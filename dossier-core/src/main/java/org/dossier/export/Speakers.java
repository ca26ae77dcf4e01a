package org.dossier.export;

import java.util.stream.Collectors;
import org.dossier.model.Attribution;
import org.dossier.model.Document;
import org.dossier.model.Grounds;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** Says who says so. */
final class Speakers {

  static final String UNKNOWN_OUTLET = "outlet not stated";

  private Speakers() {}

  /** Returns the chain, outermost first: {@code "Radio Kestrel > ministry"}; empty for none. */
  static String chain(Case told, Attribution attribution) {
    return attribution.voices().stream()
        .map(told.discretion()::voice)
        .collect(Collectors.joining(" > "));
  }

  /** Returns the innermost speaker, empty if the outlet itself speaks. */
  static String origin(Case told, Attribution attribution) {
    return attribution.origin().map(told.discretion()::voice).orElse("");
  }

  /** Returns the source as a clause, as in {@code "borderland-court, citing ministry"}. */
  static String source(Case told, Grounds grounds) {
    String chain = chain(told, grounds.attribution());
    return grounds.document() + (chain.isEmpty() ? "" : ", citing " + chain);
  }

  static String outlet(Document document) {
    return document.provenance().outlet().map(Texts::line).orElse("");
  }

  /** Returns how sure the innermost speaker is, by FactBank's code. */
  static String certainty(Statement statement) {
    Grounds grounds = statement.grounds();
    return grounds
        .attribution()
        .origin()
        .map(Voice::factuality)
        .orElse(grounds.factuality())
        .code();
  }
}
