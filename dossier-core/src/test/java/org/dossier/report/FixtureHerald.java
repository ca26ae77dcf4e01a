package org.dossier.report;

import static org.dossier.report.FixtureReports.HERALD;
import static org.dossier.report.FixtureVoices.byAgent;
import static org.dossier.report.FixtureVoices.figure;
import static org.dossier.report.FixtureVoices.grounds;
import static org.dossier.report.FixtureVoices.maybe;
import static org.dossier.report.FixtureVoices.neutral;
import static org.dossier.report.FixtureVoices.said;
import static org.dossier.report.FixtureVoices.voice;
import static org.dossier.report.FixtureVoices.voices;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Dating;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Speech;
import org.dossier.model.Statement;
import org.dossier.model.TimeReference;
import org.dossier.model.TimeValue;
import org.dossier.model.Unread;
import org.dossier.model.Voice.Kind;
import org.dossier.model.Voice.Stance;
import org.dossier.model.Warning;

/** What the second invented report states. */
final class FixtureHerald {

  private FixtureHerald() {}

  static Extraction extraction() {
    Unread passed =
        new Unread(
            said(HERALD, "two armed men were shot there"),
            Unread.LooksLike.FIGURE,
            "being shot is neither death nor injury");
    return new Extraction(HERALD, incidents(), statements(), List.of(), List.of(passed));
  }

  static List<IncidentMention> incidents() {
    return List.of(
        mention(1, Role.MAIN, "attack", "Tarn Street market"),
        mention(2, Role.UNREALISED, "plot against Linden station", "Linden station"));
  }

  private static IncidentMention mention(int number, Role role, String name, String place) {
    return new IncidentMention(
        HERALD.id() + "#i" + number,
        role,
        name,
        IncidentType.ATTACK,
        List.of(said(HERALD, place)),
        Dating.UNKNOWN,
        Optional.empty(),
        List.of(said(HERALD, number == 1 ? name : "A " + name)));
  }

  private static List<Statement> statements() {
    return List.of(
        figure(
            grounds(HERALD, 1, 1, "Thirty-four people were killed", spokesman(), "figure.passive"),
            Measure.KILLED,
            Count.exact(34, "Thirty-four")),
        byAgent(
            figure(
                grounds(
                    HERALD,
                    2,
                    1,
                    "Police killed two of the gunmen",
                    Attribution.OUTLET,
                    "figure.verb"),
                Measure.KILLED,
                Count.exact(2, "two")),
            maybe(HERALD, "of the gunmen"),
            said(HERALD, "Police")),
        frontDenies(),
        keshDenies(),
        helper(),
        tip(),
        silence(),
        new TimeReference(
            grounds(HERALD, 8, 2, "a week earlier", Attribution.OUTLET, "time.event"),
            new TimeValue.FromEvent(-8, -6, said(HERALD, "attack").span())),
        new Occurrence(
            grounds(HERALD, 9, 1, "Mourners lit candles", Attribution.OUTLET, "occurrence.verb"),
            Occurrence.Type.MOURNING,
            maybe(HERALD, "Mourners")),
        new Speech(
            grounds(
                HERALD,
                10,
                1,
                "“Stay home,” the mayor said",
                voices(neutral(HERALD, "the mayor", Kind.PERSON, "said")),
                "speech.quote"),
            said(HERALD, "Stay home")));
  }

  private static Attribution spokesman() {
    return voices(
        neutral(HERALD, "Harbour Radio", Kind.MEDIA, "told"),
        neutral(HERALD, "hospital spokesman", Kind.OFFICIAL, "told"));
  }

  private static Statement frontDenies() {
    return new Responsibility(
        grounds(
            HERALD,
            3,
            1,
            "The Southern Front denied arming anybody",
            voices(
                voice(
                    HERALD,
                    "Southern Front",
                    Kind.ORGANISATION,
                    "denied",
                    Stance.DENYING,
                    Factuality.CERTAIN_NOT)),
            Factuality.UNCOMMITTED,
            "responsibility.deny"),
        Responsibility.Type.DENIAL,
        maybe(HERALD, "Southern Front"),
        maybe(HERALD, "arming anybody"),
        Optional.empty(),
        Optional.empty());
  }

  private static Statement keshDenies() {
    return new Responsibility(
        grounds(
            HERALD,
            4,
            1,
            "the republic of Kesh rejected any role",
            voices(
                voice(
                    HERALD,
                    "republic of Kesh",
                    Kind.OFFICIAL,
                    "rejected",
                    Stance.DENYING,
                    Factuality.CERTAIN_NOT)),
            Factuality.UNCOMMITTED,
            "responsibility.deny"),
        Responsibility.Type.DENIAL,
        maybe(HERALD, "republic of Kesh"),
        maybe(HERALD, "any role"),
        Optional.empty(),
        Optional.of(FixtureReports.WIRE.id() + "#s5"));
  }

  private static Statement helper() {
    return new Responsibility(
        grounds(
            HERALD,
            5,
            1,
            "A customs officer may have helped the attackers",
            Attribution.OUTLET,
            Factuality.POSSIBLE,
            "responsibility.modal"),
        Responsibility.Type.POTENTIAL,
        maybe(HERALD, "A customs officer"),
        maybe(HERALD, "helped the attackers"),
        Optional.empty(),
        Optional.empty());
  }

  private static Statement tip() {
    return new Warning(
        grounds(
            HERALD,
            6,
            1,
            "A caller told our newsroom of “something big” days before the attack",
            voices(neutral(HERALD, "A caller", Kind.ANONYMOUS, "told")),
            Factuality.UNCOMMITTED,
            "warning.tip"),
        Warning.Type.TIP,
        maybe(HERALD, "A caller"),
        maybe(HERALD, "our newsroom"),
        maybe(HERALD, "something big"),
        Optional.empty(),
        Optional.empty());
  }

  private static Statement silence() {
    return new Response(
        grounds(
            HERALD,
            7,
            1,
            "Nobody at the ministry answered our questions",
            Attribution.OUTLET,
            "warning.response"),
        Response.Type.NO_COMMENT,
        maybe(HERALD, "the ministry"),
        Optional.empty(),
        Response.Causality.JUXTAPOSED,
        Optional.empty());
  }
}
