package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Occurrence;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.Responsibility;
import org.dossier.model.Warning;

/** Traps about who was warned, and what was done about it. */
final class WarningTraps {

  private WarningTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        new Trap("TR09", topic, WarningTraps::recipientIsAsNamed),
        new Trap("TR10", topic, WarningTraps::tipIsNoWarning),
        new Trap("TR11", topic, WarningTraps::silenceToANewsroomIsNoResponse),
        new Trap("TR12", topic, WarningTraps::sideBySideIsNoCause));
  }

  private static Outcome recipientIsAsNamed(Results seen) {
    List<Place> places = seen.gold().places("TR09");
    String text = places.get(0).document().text();
    return all(
        some(
            seen.at(Warning.class, "WN04"),
            warning -> Read.touches(warning.recipient(), places),
            "the recipient of the warning is not read"),
        none(
            Read.names(seen, places.get(0)),
            named -> !text.contains(named.name().canonical()),
            "filled in beyond the report's words"));
  }

  private static Outcome tipIsNoWarning(Results seen) {
    List<Warning> there = seen.at(Warning.class, "TR10");
    return all(
        some(there, w -> w.type() == Warning.Type.TIP, "the tip is not read"),
        none(there, w -> w.type() == Warning.Type.WARNING, "read as a warning"));
  }

  private static Outcome silenceToANewsroomIsNoResponse(Results seen) {
    List<Response> silence = seen.at(Response.class, "TR11");
    boolean asResponse = silence.stream().anyMatch(r -> r.type() == Response.Type.NO_COMMENT);
    boolean asRecord =
        seen.at(Responsibility.class, "TR11").stream()
            .anyMatch(r -> r.type() == Responsibility.Type.NO_COMMENT);
    return all(
        holds(asResponse || asRecord, "the silence is not read"),
        none(silence, r -> r.type() != Response.Type.NO_COMMENT, "read as an answer to a warning"),
        none(silence, r -> r.warning().isPresent(), "tied to a warning"),
        some(
            seen.at(Response.class, "WR01"),
            r -> r.type() == Response.Type.DISMISSED,
            "the dismissal of the warnings is not read"));
  }

  private static Outcome sideBySideIsNoCause(Results seen) {
    List<Place> places =
        Stream.of("TR12", "WR02").flatMap(id -> seen.gold().places(id).stream()).toList();
    List<Response> responses = seen.at(Response.class, places);
    boolean measured =
        seen.at(Occurrence.class, places).stream()
            .anyMatch(o -> o.type() == Occurrence.Type.SECURITY_MEASURE);
    return all(
        holds(measured || !responses.isEmpty(), "the measure is not read"),
        none(responses, r -> r.causality() == Causality.STATED, "a cause is made up"));
  }
}
