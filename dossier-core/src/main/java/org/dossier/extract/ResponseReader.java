package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Evidence;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** Reads what was done or said about warnings, or beside them, by {@code response.rules}. */
final class ResponseReader implements StatementReader {

  /** Sentences between a warning and a measure that still stand side by side. */
  private static final int REACH = 2;

  private final Readings readings;

  ResponseReader(List<Rule> rules) {
    this.readings = new Readings(rules, ResponseReader::accepts);
  }

  private static boolean accepts(Reading reading) {
    Clause clause = reading.sentence();
    boolean about =
        reading
            .partOf("about")
            .map(s -> Phrases.has(clause, s, "warning-noun") || Phrases.isPronoun(clause, s))
            .orElse(true);
    boolean measure =
        reading
            .partOf("about-measure")
            .map(s -> Phrases.hasEntry(clause, s, "measure"))
            .orElse(true);
    boolean speaker =
        !reading.rule().setting("type").equals(Optional.of("NO_COMMENT"))
            || reading
                .part("by")
                .filter(s -> VoiceKinds.of(clause, s).isPresent() || Phrases.isPronoun(clause, s))
                .isPresent()
            || reading.part("by").filter(s -> Phrases.has(clause, s, "det")).isPresent();
    return about && measure && speaker;
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> responses = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        response(context, reading, earlier).ifPresent(responses::add);
      }
    }
    return responses;
  }

  private static Optional<Statement> response(
      Context context, Reading reading, List<Statement> earlier) {
    Response.Type type = type(reading);
    Optional<Warning> warning =
        type == Response.Type.NO_COMMENT ? Optional.empty() : warning(context, reading, earlier);
    boolean needed = reading.is("beside") || reading.is("about");
    if (needed && warning.isEmpty()) {
      return Optional.empty();
    }
    Attribution attribution =
        new Speakers(context).chain(reading, reading.words(), Optional.empty());
    return Optional.of(
        new Response(
            context.grounds(
                Statement.Kind.RESPONSE,
                reading.clause(),
                withOpening(reading),
                operator(reading, context, attribution),
                Hedges.outlet(reading.sentence(), reading.verb(), attribution),
                reading.rule().name()),
            type,
            part(reading, "by"),
            part(reading, "content"),
            causality(reading),
            warning.map(w -> w.grounds().id())));
  }

  /** "In response to the warning," and "At the same time," belong to what they tie to a warning. */
  private static Slice withOpening(Reading reading) {
    Clause clause = reading.sentence();
    Segments segments = Segments.of(clause);
    int own = segments.indexOf(reading.words().first());
    if (own == 0) {
      return reading.words();
    }
    Slice before = segments.all().get(own - 1);
    Slice opening = new Slice(before.first(), before.first() + 1);
    boolean ties =
        Phrases.hasEntry(clause, opening, "answering")
            || Phrases.hasEntry(clause, opening, "same-time");
    return ties ? new Slice(before.first(), reading.words().end()) : reading.words();
  }

  /** An operation that is announced rests on who announces it. */
  private static Attribution operator(Reading reading, Context context, Attribution plain) {
    return reading.part("content").isPresent() && reading.rule().setting("words").isPresent()
        ? context.attributionOf(reading.clause(), reading.part("content").orElseThrow())
        : plain;
  }

  private static Response.Type type(Reading reading) {
    Response.Type stated = Response.Type.valueOf(reading.rule().setting("type").orElseThrow());
    boolean aboutWarning =
        reading
            .part("content")
            .filter(s -> Phrases.has(reading.sentence(), s, "warning-noun"))
            .isPresent();
    return stated == Response.Type.NO_COMMENT && aboutWarning ? Response.Type.IGNORED : stated;
  }

  private static Optional<Warning> warning(
      Context context, Reading reading, List<Statement> earlier) {
    boolean sameSentence = reading.rule().setting("beside").equals(Optional.of("sentence"));
    int reach = sameSentence ? 0 : reading.is("beside") ? REACH : context.clauses().size();
    int first = Math.max(0, reading.clause() - reach);
    Evidence words = reading.sentence().quote(reading.words());
    Clause from = context.clauses().get(first);
    return earlier.stream()
        .filter(s -> s instanceof Warning w && w.type() == Warning.Type.WARNING)
        .map(s -> (Warning) s)
        .filter(w -> w.grounds().evidence().compareTo(words) < 0)
        .filter(w -> w.grounds().evidence().compareTo(from.quote(0, 1)) >= 0)
        .reduce((a, b) -> b);
  }

  private static Causality causality(Reading reading) {
    Optional<Causality> stated = reading.rule().setting("causality").map(Causality::valueOf);
    if (stated.isPresent()) {
      return stated.get();
    }
    Clause clause = reading.sentence();
    Slice whole = new Slice(0, clause.size());
    boolean answers =
        Phrases.hasEntry(clause, whole, "answering") && Phrases.has(clause, whole, "warning-noun");
    if (answers) {
      return Causality.STATED;
    }
    return Phrases.hasEntry(clause, whole, "beside") ? Causality.JUXTAPOSED : Causality.NOT_STATED;
  }

  private static Optional<Evidence> part(Reading reading, String name) {
    return reading.part(name).map(reading.sentence()::quote);
  }
}
