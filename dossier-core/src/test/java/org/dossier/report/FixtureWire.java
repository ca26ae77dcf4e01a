package org.dossier.report;

import static org.dossier.report.FixtureReports.RUMOUR;
import static org.dossier.report.FixtureReports.WIRE;
import static org.dossier.report.FixtureVoices.asOf;
import static org.dossier.report.FixtureVoices.figure;
import static org.dossier.report.FixtureVoices.grounds;
import static org.dossier.report.FixtureVoices.maybe;
import static org.dossier.report.FixtureVoices.neutral;
import static org.dossier.report.FixtureVoices.on;
import static org.dossier.report.FixtureVoices.said;
import static org.dossier.report.FixtureVoices.voice;
import static org.dossier.report.FixtureVoices.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Proceeding;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Unread;
import org.dossier.model.Voice.Kind;
import org.dossier.model.Voice.Stance;

/** What the third and the fourth invented report state. */
final class FixtureWire {

  private FixtureWire() {}

  static Extraction wire() {
    return new Extraction(
        WIRE, List.of(main(WIRE, "the attack", "court")), wireStatements(), List.of(), List.of());
  }

  static Extraction rumour() {
    Unread passed =
        new Unread(
            said(RUMOUR, "\u202Egnorw era yeht\u202C"),
            Unread.LooksLike.ATTRIBUTION,
            "its letters are reordered");
    return new Extraction(
        RUMOUR,
        List.of(main(RUMOUR, "<img src=x onerror=alert(2)>", "Loooong".repeat(20))),
        rumourStatements(),
        List.of(),
        List.of(passed));
  }

  private static IncidentMention main(Document in, String name, String place) {
    return new IncidentMention(
        in.id() + "#i1",
        Role.MAIN,
        name,
        IncidentType.ATTACK,
        List.of(said(in, place)),
        Dating.UNKNOWN,
        Optional.empty(),
        List.of(said(in, name)));
  }

  private static List<Statement> wireStatements() {
    Attribution office =
        voices(neutral(WIRE, "Velmora Health Office", Kind.OFFICIAL, "revised its tally"));
    return List.of(
        asOf(
            figure(
                grounds(WIRE, 1, 1, "from 31 to 29 dead", office, "figure.revision"),
                Measure.KILLED,
                Count.exact(29, "29")),
            on(LocalDate.of(2021, 5, 15), "the day of the tally", said(WIRE, "date 2021-05-15")),
            Figure.Trend.FALLING),
        figure(
            grounds(WIRE, 2, 1, "listed 41 victims in all", office, "figure.victims"),
            Measure.VICTIMS_UNSPECIFIED,
            Count.exact(41, "41")),
        figure(
            grounds(WIRE, 3, 1, "Between 60 and 64 people were hurt", medics(), "figure.range"),
            Measure.INJURED,
            Count.range(60, 64, "Between 60 and 64")),
        figure(
            grounds(
                WIRE, 4, 1, "Twenty-two remain in hospital", Attribution.OUTLET, "figure.hospital"),
            Measure.HOSPITALISED,
            Count.exact(22, "Twenty-two")),
        envoy(),
        proceeding(6, Proceeding.Step.HEARING, "The suspects appeared in court on Friday"),
        proceeding(7, Proceeding.Step.PLEA, "one pleaded guilty"));
  }

  private static Attribution medics() {
    return voices(
        voice(WIRE, "Lantern News", Kind.MEDIA, "reported", Stance.NEUTRAL, Factuality.CERTAIN),
        neutral(WIRE, "medics", Kind.ANONYMOUS, "citing"));
  }

  private static Statement envoy() {
    return new Responsibility(
        grounds(
            WIRE,
            5,
            1,
            "The Southern Front was behind the attack",
            voices(
                voice(
                    WIRE,
                    "Kesh's envoy",
                    Kind.OFFICIAL,
                    "suggested",
                    Stance.DISTANCING,
                    Factuality.PROBABLE)),
            Factuality.UNCOMMITTED,
            "responsibility.accuse"),
        Responsibility.Type.ACCUSATION,
        maybe(WIRE, "Southern Front"),
        maybe(WIRE, "behind the attack"),
        Optional.empty(),
        Optional.empty());
  }

  private static Statement proceeding(int number, Proceeding.Step step, String words) {
    return new Proceeding(
        grounds(WIRE, number, 1, words, Attribution.OUTLET, "proceeding.verb"),
        step,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Statement> rumourStatements() {
    Attribution posts =
        voices(
            voice(
                RUMOUR,
                "+++posts+++",
                Kind.ANONYMOUS,
                "say",
                Stance.DISTANCING,
                Factuality.POSSIBLE));
    return List.of(
        figure(
            grounds(
                RUMOUR,
                1,
                1,
                "=HYPERLINK(\"http://evil.example\") up to 40 people died",
                posts,
                Factuality.UNCOMMITTED,
                "figure.verb"),
            Measure.KILLED,
            Count.of(40, Qualifier.UP_TO, "up to 40")),
        figure(
            grounds(
                RUMOUR,
                2,
                1,
                "@everyone | dozens were rescued 🚒",
                posts,
                Factuality.UNCOMMITTED,
                "figure.vague"),
            Measure.RESCUED,
            Count.unnumbered(Qualifier.VAGUE, "dozens")),
        asPopulation(
            figure(
                grounds(
                    RUMOUR,
                    3,
                    1,
                    "-3 crew are missing",
                    posts,
                    Factuality.UNCOMMITTED,
                    "figure.verb"),
                Measure.MISSING,
                Count.exact(3, "-3"))));
  }

  private static Figure asPopulation(Figure figure) {
    return new Figure(
        figure.grounds(),
        figure.measure(),
        figure.count(),
        Optional.of(said(RUMOUR, "+++posts+++")),
        false,
        Figure.Perpetrators.INCLUDED,
        Optional.empty(),
        figure.asOf(),
        Figure.Trend.UPDATED);
  }
}
