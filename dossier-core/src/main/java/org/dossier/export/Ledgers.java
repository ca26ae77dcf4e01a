package org.dossier.export;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.dossier.model.Count;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** The ledgers and their columns. */
final class Ledgers {

  private Ledgers() {}

  static Ledger<Figure> figures() {
    return Ledger.of(Figure.class)
        .column("measure", (told, said) -> Texts.words(said.measure()))
        .column("least", (told, said) -> Ledger.number(said.count().least()))
        .column("most", (told, said) -> Ledger.number(said.count().most()))
        .column("qualifier", (told, said) -> Texts.words(said.count().qualifier()))
        .column("words", (told, said) -> told.say(said.count().words()))
        .column("population", (told, said) -> told.say(said.population()))
        .column("part of a total", (told, said) -> said.subset() ? "yes" : "no")
        .column("perpetrators", (told, said) -> Texts.words(said.perpetrators()))
        .column("trend", (told, said) -> Texts.words(said.trend()))
        .column("as of, earliest", (told, said) -> Days.iso(said.asOf().range().earliest()))
        .column("as of, latest", (told, said) -> Days.iso(said.asOf().range().latest()));
  }

  static Ledger<Responsibility> claims() {
    return Ledger.of(Responsibility.class)
        .column("type", (told, said) -> said.type().label())
        .column("CAMEO", (told, said) -> said.type().cameo())
        .column("speaker", (told, said) -> Speakers.origin(told, said.grounds().attribution()))
        .column("target", (told, said) -> told.say(said.target()))
        .column("topic", (told, said) -> told.say(said.topic()))
        .column("mode", (told, said) -> told.say(said.mode()))
        .column("id", (told, said) -> said.grounds().id())
        .column("denies", (told, said) -> said.denies().orElse(""));
  }

  /** Warnings, and beneath each document's what was said or done about them. */
  static Ledger<Statement> warnings() {
    return Ledger.<Statement>of(Statement.class)
        .only(said -> said instanceof Warning || said instanceof Response)
        .column("type", (told, said) -> warningType(said))
        .column("by", (told, said) -> told.say(either(said, Warning::issuer, Response::by)))
        .column("to", (told, said) -> told.say(either(said, Warning::recipient, Ledgers::none)))
        .column(
            "content", (told, said) -> told.say(either(said, Warning::content, Response::content)))
        .column("channel", (told, said) -> told.say(either(said, Warning::channel, Ledgers::none)))
        .column("hedge", (told, said) -> told.say(either(said, Warning::hedge, Ledgers::none)))
        .column("id", (told, said) -> said.grounds().id())
        .column("answers", (told, said) -> answered(said).flatMap(Response::warning).orElse(""))
        .column(
            "link to the warning",
            (told, said) -> answered(said).map(one -> Texts.words(one.causality())).orElse(""));
  }

  private static String warningType(Statement said) {
    return said instanceof Warning warning
        ? warning.type().label()
        : "response: " + answered(said).map(one -> Texts.words(one.type())).orElse("unknown");
  }

  private static Optional<Response> answered(Statement said) {
    return Optional.of(said).filter(Response.class::isInstance).map(Response.class::cast);
  }

  private static Optional<Evidence> none(Response response) {
    return Optional.empty();
  }

  private static Optional<Evidence> either(
      Statement said,
      Function<Warning, Optional<Evidence>> ofWarning,
      Function<Response, Optional<Evidence>> ofResponse) {
    return said instanceof Warning warning
        ? ofWarning.apply(warning)
        : answered(said).flatMap(ofResponse);
  }

  static Ledger<Proceeding> proceedings() {
    return Ledger.of(Proceeding.class)
        .column("step", (told, said) -> Texts.words(said.step()))
        .column("persons", (told, said) -> told.say(said.persons()))
        .column("least", (told, said) -> Ledger.number(number(said, Count::least)))
        .column("most", (told, said) -> Ledger.number(number(said, Count::most)))
        .column("matter", (told, said) -> told.say(said.matter()));
  }

  private static OptionalInt number(Proceeding said, Function<Count, OptionalInt> end) {
    return said.number().map(end).orElse(OptionalInt.empty());
  }
}
