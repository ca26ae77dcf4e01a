package org.dossier.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Description;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** One line that tells what a statement states. */
final class Summary {

  private Summary() {}

  /** Returns the content and who says so: {@code "killed: at least 9; said by police"}. */
  static String of(Case told, Statement said) {
    String speakers = Speakers.chain(told, said.grounds().attribution());
    return content(told, said) + (speakers.isEmpty() ? "" : "; said by " + speakers);
  }

  static String content(Case told, Statement said) {
    if (said instanceof Figure figure) {
      return join(
          ": ",
          figure.measure().label(),
          told.say(figure.count().words()),
          told.say(figure.population()));
    }
    if (said instanceof Responsibility claim) {
      return join(": ", claim.type().label(), about(told, claim));
    }
    if (said instanceof Warning warning) {
      return join(
          " ",
          warning.type().label(),
          clause("by ", told.say(warning.issuer())),
          clause("to ", told.say(warning.recipient())));
    }
    return other(told, said);
  }

  private static String other(Case told, Statement said) {
    if (said instanceof Response response) {
      String by = clause("by ", told.say(response.by()));
      return join(": ", "response", join(" ", Texts.words(response.type()), by));
    }
    if (said instanceof Proceeding step) {
      return join(
          ": ", Texts.words(step.step()), told.say(step.persons()), told.say(step.matter()));
    }
    if (said instanceof Occurrence happened) {
      return join(": ", "occurrence", Texts.words(happened.type()), told.say(happened.actor()));
    }
    return said instanceof Description description
        ? join(
            ": ",
            Texts.words(description.aspect()),
            told.say(description.grounds().evidence().quote()))
        : Texts.words(said.kind());
  }

  /** Whom it holds responsible, else what it speaks of, else what it denies. */
  private static String about(Case told, Responsibility claim) {
    Optional<Evidence> words = claim.target().or(claim::topic);
    return words.isPresent()
        ? told.say(words)
        : claim
            .denies()
            .filter(id -> !id.equals(claim.grounds().id()))
            .flatMap(told::statement)
            .filter(said -> !isDenial(said))
            .map(said -> content(told, said))
            .orElse("");
  }

  private static boolean isDenial(Statement said) {
    return said instanceof Responsibility claim && claim.denies().isPresent();
  }

  private static String clause(String opening, String words) {
    return words.isEmpty() ? "" : opening + words;
  }

  private static String join(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
