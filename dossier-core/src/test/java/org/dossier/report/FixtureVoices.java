package org.dossier.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Grounds;
import org.dossier.model.Measure;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/** Short ways to write down what the invented reports state. */
final class FixtureVoices {

  private FixtureVoices() {}

  static Attribution voices(Voice... outermostFirst) {
    return new Attribution(List.of(outermostFirst));
  }

  static Voice neutral(Document in, String name, Voice.Kind kind, String cue) {
    return voice(in, name, kind, cue, Voice.Stance.NEUTRAL, Factuality.CERTAIN);
  }

  static Voice voice(
      Document in,
      String name,
      Voice.Kind kind,
      String cue,
      Voice.Stance stance,
      Factuality factuality) {
    Optional<Evidence> spoken = cue.isEmpty() ? Optional.empty() : Optional.of(said(in, cue));
    return new Voice(name, kind, said(in, name), spoken, stance, factuality);
  }

  static Evidence said(Document in, String words) {
    return FixtureReports.quote(in, words);
  }

  static Optional<Evidence> maybe(Document in, String words) {
    return Optional.of(said(in, words));
  }

  static Dating on(LocalDate day, String reason, Evidence... evidence) {
    return Dating.of(TimeRange.day(day), reason, evidence);
  }

  static Grounds grounds(
      Document in, int number, int incident, String words, Attribution by, String rule) {
    return grounds(in, number, incident, words, by, Factuality.CERTAIN, rule);
  }

  static Grounds grounds(
      Document in,
      int number,
      int incident,
      String words,
      Attribution by,
      Factuality factuality,
      String rule) {
    return new Grounds(
        in.id() + "#s" + number,
        in.id() + "#i" + incident,
        said(in, words),
        by,
        factuality,
        Dating.UNKNOWN,
        rule + "/1");
  }

  static Figure figure(Grounds grounds, Measure measure, Count count) {
    return new Figure(
        grounds,
        measure,
        count,
        Optional.empty(),
        false,
        Perpetrators.NOT_STATED,
        Optional.empty(),
        Dating.UNKNOWN,
        Trend.NONE);
  }

  static Figure subset(Figure of, Optional<Evidence> population) {
    return new Figure(
        of.grounds(),
        of.measure(),
        of.count(),
        population,
        true,
        Perpetrators.EXCLUDED,
        Optional.empty(),
        of.asOf(),
        Trend.ADDITIONAL);
  }

  static Figure asOf(Figure of, Dating asOf, Trend trend) {
    return new Figure(
        of.grounds(),
        of.measure(),
        of.count(),
        of.population(),
        of.subset(),
        of.perpetrators(),
        of.agent(),
        asOf,
        trend);
  }

  static Figure byAgent(Figure of, Optional<Evidence> population, Evidence agent) {
    return new Figure(
        of.grounds(),
        of.measure(),
        of.count(),
        population,
        false,
        Perpetrators.ONLY,
        Optional.of(agent),
        of.asOf(),
        Trend.NONE);
  }
}
