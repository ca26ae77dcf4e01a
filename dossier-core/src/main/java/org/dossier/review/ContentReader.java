package org.dossier.review;

import java.util.Optional;
import org.dossier.model.Content;
import org.dossier.model.Count;
import org.dossier.model.Description;
import org.dossier.model.DocumentKey;
import org.dossier.model.Field;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Passage;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** Reads what {@link ContentJson} writes. */
final class ContentReader {

  private ContentReader() {}

  static DocumentKey document(JsonValue in) {
    return new DocumentKey(in.text("id"), in.optional("sha256").map(JsonValue::text).orElse(""));
  }

  static Passage words(JsonValue in) {
    return new Passage(
        document(in.get("document")),
        in.constant("field", Field.class),
        in.number("start"),
        in.number("end"),
        in.text("quote"));
  }

  static Count count(JsonValue in) {
    return new Count(
        in.optionalNumber("least"),
        in.optionalNumber("most"),
        in.constant("qualifier", Count.Qualifier.class),
        in.text("words"));
  }

  static Content content(JsonValue in) {
    return switch (in.constant("kind", Statement.Kind.class)) {
      case FIGURE ->
          new Content.OfFigure(in.constant("measure", Measure.class), count(in.get("count")));
      case RESPONSIBILITY ->
          new Content.OfResponsibility(
              in.constant("type", Responsibility.Type.class), passage(in, "target"));
      case WARNING -> new Content.OfWarning(in.constant("type", Warning.Type.class));
      case RESPONSE -> new Content.OfResponse(in.constant("type", Response.Type.class));
      case PROCEEDING ->
          new Content.OfProceeding(
              in.constant("step", Proceeding.Step.class), passage(in, "persons"));
      case OCCURRENCE -> new Content.OfOccurrence(in.constant("type", Occurrence.Type.class));
      case DESCRIPTION ->
          new Content.OfDescription(in.constant("aspect", Description.Aspect.class));
      case ATTRIBUTION -> new Content.OfSpeech();
      case TIME -> throw new IllegalArgumentException("a time cannot be added by hand");
    };
  }

  private static Optional<Passage> passage(JsonValue in, String key) {
    return in.optional(key).map(ContentReader::words);
  }
}
