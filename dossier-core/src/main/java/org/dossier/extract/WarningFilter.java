package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.Voice;

/** Says which readings by {@code warning.rules} speak of a foreword of something. */
final class WarningFilter {

  private WarningFilter() {}

  static boolean accepts(Reading reading) {
    Clause clause = reading.sentence();
    return issuerSpeaks(reading)
        && (!reading.is("threat") || threatens(reading))
        && (!reading.is("before") || isEarlier(reading))
        && reading.partOf("unnamed").map(s -> isUnnamed(clause, s)).orElse(!reading.is("unnamed"))
        && reading.partOf("official").map(s -> isOfficial(clause, s)).orElse(true);
  }

  private static boolean issuerSpeaks(Reading reading) {
    if (!reading.rule().setting("subject").equals(Optional.of("issuer")) || reading.is("unnamed")) {
      return true;
    }
    Clause clause = reading.sentence();
    return reading
        .part("issuer")
        .filter(s -> VoiceKinds.of(clause, s).isPresent() || Phrases.isPronoun(clause, s))
        .isPresent();
  }

  /** It warns of harm to come, or it is told as earlier; a forecast of a toll is no warning. */
  private static boolean threatens(Reading reading) {
    Clause clause = reading.sentence();
    Optional<Slice> content = reading.part("content");
    if (content.isEmpty() || Phrases.has(clause, content.get(), "later")) {
      return false;
    }
    return Phrases.has(clause, content.get(), "threat") || isEarlier(reading);
  }

  /** Whether the words are told as earlier than what is reported. */
  static boolean isEarlier(Reading reading) {
    Clause clause = reading.sentence();
    boolean tenseTells = !reading.rule().setting("before").equals(Optional.of("time"));
    for (int i = Math.max(0, reading.verb().first() - 3); i <= reading.verb().first(); i++) {
      if (tenseTells && clause.lower(i).equals("had")) {
        return true;
      }
    }
    return Phrases.hasEntry(clause, new Slice(0, reading.words().end()), "before-mark")
        || clause.times().stream().anyMatch(time -> isLongBefore(time, reading));
  }

  /** "in May", "last month": no news report dates the news like that. */
  private static boolean isLongBefore(TimeMention time, Reading reading) {
    boolean month =
        (time.value() instanceof TimeValue.Yearless yearless && yearless.day().isEmpty())
            || time.value() instanceof TimeValue.UnitFromPublication
            || (time.value() instanceof TimeValue.FromEvent event && event.most() < 0);
    return month && reading.words().covers(time.first());
  }

  private static boolean isUnnamed(Clause clause, Slice slice) {
    return clause.lower(slice.first()).equals("a") || clause.lower(slice.first()).equals("an");
  }

  private static boolean isOfficial(Clause clause, Slice slice) {
    return VoiceKinds.of(clause, slice).equals(Optional.of(Voice.Kind.OFFICIAL));
  }
}
