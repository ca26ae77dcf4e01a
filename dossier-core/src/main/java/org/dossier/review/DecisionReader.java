package org.dossier.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Act;
import org.dossier.model.Correction;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.IncidentKey;
import org.dossier.model.Measure;
import org.dossier.model.Rating;
import org.dossier.model.SourceKey;
import org.dossier.model.Speaker;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;
import org.dossier.model.Target;
import org.dossier.model.Voice;

/** Reads a decision; a mistake is an {@link IllegalArgumentException} that tells where it is. */
final class DecisionReader {

  private DecisionReader() {}

  static Decision decision(JsonValue in) {
    return new Decision(
        in.text("id"),
        in.text("author"),
        time(in.text("time")),
        in.optional("reason").map(JsonValue::text).orElse(""),
        act(in));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("time must be like 2031-05-17T08:00:00Z: " + text, e);
    }
  }

  private static Act act(JsonValue in) {
    return switch (in.constant("act", Act.Kind.class)) {
      case ACCEPT -> new Act.Accept(statement(in.get("statement")));
      case REJECT -> new Act.Reject(statement(in.get("statement")));
      case CORRECT -> new Act.Correct(statement(in.get("statement")), correction(in.get("to")));
      case ADD -> added(in);
      case MERGE -> new Act.Merge(incidents(in.get("incidents")));
      case SPLIT ->
          new Act.Split(in.get("parts").items().stream().map(DecisionReader::incidents).toList());
      case COPY -> new Act.MarkCopy(document(in.get("document")), document(in.get("of")));
      case UNUSABLE -> new Act.MarkUnusable(document(in.get("document")));
      case RATE -> new Act.Rate(new SourceKey(in.text("source")), rating(in));
      case NOTE -> new Act.Note(about(in.get("about")));
      case UNDO -> new Act.Undo(in.text("decision"));
    };
  }

  private static Act added(JsonValue in) {
    return new Act.Add(
        ContentReader.words(in.get("words")),
        ContentReader.content(in.get("content")),
        in.optional("incident").map(DecisionReader::incident),
        in.optional("attribution").map(DecisionReader::speakers).orElse(List.of()));
  }

  private static Rating rating(JsonValue in) {
    return new Rating(
        in.constant("reliability", Rating.Reliability.class), in.optionalNumber("credibility"));
  }

  private static Correction correction(JsonValue in) {
    return new Correction(
        in.optional("count").map(ContentReader::count),
        in.optional("measure").map(measure -> measure.constant(Measure.class)),
        in.optional("words").map(ContentReader::words),
        in.optional("incident").map(DecisionReader::incident),
        in.optional("attribution").map(DecisionReader::speakers));
  }

  private static List<Speaker> speakers(JsonValue in) {
    return in.items().stream().map(DecisionReader::speaker).toList();
  }

  private static Speaker speaker(JsonValue in) {
    Optional<JsonValue> stance = in.optional("stance");
    return new Speaker(
        ContentReader.words(in.get("words")),
        in.constant("kind", Voice.Kind.class),
        stance.map(it -> it.constant(Voice.Stance.class)).orElse(Voice.Stance.NEUTRAL));
  }

  private static Target about(JsonValue in) {
    return in.optional("statement")
        .<Target>map(DecisionReader::statement)
        .or(() -> in.optional("incident").map(DecisionReader::incident))
        .or(() -> in.optional("document").map(DecisionReader::document))
        .orElseGet(() -> new SourceKey(in.get("source").text("name")));
  }

  private static StatementKey statement(JsonValue in) {
    return new StatementKey(
        ContentReader.words(in.get("words")),
        in.constant("kind", Statement.Kind.class),
        in.optional("what").map(JsonValue::text).orElse(""),
        in.optional("value").map(JsonValue::text).orElse(""));
  }

  private static List<IncidentKey> incidents(JsonValue in) {
    return in.items().stream().map(DecisionReader::incident).toList();
  }

  private static IncidentKey incident(JsonValue in) {
    return new IncidentKey(
        document(in.get("document")), in.optional("words").map(ContentReader::words));
  }

  private static DocumentKey document(JsonValue in) {
    return ContentReader.document(in);
  }
}
