package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.Grounds;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** Reads who claims, accuses, denies and confirms by {@code responsibility.rules}. */
final class ResponsibilityReader implements StatementReader {

  private final Readings readings;

  ResponsibilityReader(List<Rule> rules) {
    this.readings = new Readings(rules, ResponsibilityFilter::accepts);
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Denials.Told> told = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        if (!isPartOfDismissal(reading, earlier)) {
          told.add(new Denials.Told(i, responsibility(context, reading)));
        }
      }
    }
    return List.copyOf(Denials.paired(told));
  }

  /** Who dismisses a warning and accuses the warner of something does not say who did it. */
  private static boolean isPartOfDismissal(Reading reading, List<Statement> earlier) {
    Clause clause = reading.sentence();
    Evidence sentence = clause.quote(0, clause.size());
    return reading.rule().name().startsWith("responsibility.accused")
        && earlier.stream()
            .filter(s -> s instanceof Response r && r.type() == Response.Type.DISMISSED)
            .anyMatch(s -> s.grounds().evidence().overlaps(sentence));
  }

  private static Responsibility responsibility(Context context, Reading reading) {
    Speakers speakers = new Speakers(context);
    Optional<Voice> speaker =
        reading
            .part("speaker")
            .flatMap(s -> speakers.voice(reading, s, stance(reading), factuality(reading)));
    Slice anchor = reading.part("speaker").orElse(reading.words());
    Attribution attribution = speakers.chain(reading, anchor, speaker);
    Responsibility.Type type = type(reading, attribution);
    Grounds grounds =
        context.grounds(
            Statement.Kind.RESPONSIBILITY,
            reading.clause(),
            reading.words(),
            attribution,
            outlet(reading, type, attribution),
            reading.rule().name());
    return new Responsibility(
        grounds,
        type,
        target(reading).map(reading.sentence()::quote),
        reading.part("topic").map(reading.sentence()::quote),
        type == Responsibility.Type.CLAIM ? Modes.of(reading) : Optional.empty(),
        Optional.empty());
  }

  private static Voice.Stance stance(Reading reading) {
    return reading.rule().setting("stance").map(Voice.Stance::valueOf).orElse(Voice.Stance.NEUTRAL);
  }

  private static Factuality factuality(Reading reading) {
    return switch (Responsibility.Type.valueOf(reading.rule().setting("type").orElseThrow())) {
      case DENIAL, EXCLUSION -> Factuality.CERTAIN_NOT;
      default -> Hedges.of(reading.sentence(), reading.part("topic").orElse(reading.words()));
    };
  }

  /** Settles the type by whether somebody is cited. */
  private static Responsibility.Type type(Reading reading, Attribution attribution) {
    Rule rule = reading.rule();
    Responsibility.Type stated = Responsibility.Type.valueOf(rule.setting("type").orElseThrow());
    if (attribution.voices().isEmpty()) {
      return rule.setting("alone").map(Responsibility.Type::valueOf).orElse(stated);
    }
    boolean ownWord =
        stated == Responsibility.Type.EXCLUSION
            && reading.part("target").filter(t -> isPronoun(reading, t)).isPresent();
    return ownWord
        ? Responsibility.Type.DENIAL
        : rule.setting("voiced").map(Responsibility.Type::valueOf).orElse(stated);
  }

  private static boolean isPronoun(Reading reading, Slice slice) {
    return Phrases.isPronoun(reading.sentence(), slice);
  }

  /** Whom a reading means; never a group of people named by their origin alone. */
  private static Optional<Slice> target(Reading reading) {
    Optional<Slice> target = reading.part("target");
    if (reading.is("claimant")) {
      target = reading.part("speaker");
    }
    return target.filter(slice -> !Phrases.isOriginOnly(reading.sentence(), slice));
  }

  private static Factuality outlet(
      Reading reading, Responsibility.Type type, Attribution attribution) {
    Factuality stated = Hedges.outlet(reading.sentence(), reading.words(), attribution);
    return switch (type) {
      case EXCLUSION -> attribution.voices().isEmpty() ? Factuality.CERTAIN_NOT : stated;
      case PASSIVE_ATTRIBUTION, CLAIM, DENIAL -> Factuality.UNCOMMITTED;
      case POTENTIAL -> stated == Factuality.CERTAIN ? Factuality.POSSIBLE : stated;
      default -> stated;
    };
  }
}
