package org.dossier.lab.seeds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.lab.gold.Place;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.NameMention;
import org.dossier.model.NumberMention;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.TimeMention;
import org.dossier.model.Token;
import org.dossier.model.Voice;

/** Small questions about readings, shared by the traps. */
final class Read {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N},.]+");

  private Read() {}

  /** Returns whether a figure states exactly this number of people, in whichever end. */
  static boolean states(Figure figure, int number) {
    return figure.count().stated().orElse(-1) == number;
  }

  /** Returns whether a figure counts what is lost or hurt, not who is held or saved. */
  static boolean isHarm(Figure figure) {
    return switch (figure.measure()) {
      case KILLED, INJURED, MISSING, HOSPITALISED, VICTIMS_UNSPECIFIED -> true;
      case ABDUCTED, RESCUED, EVACUATED, DETAINED -> false;
    };
  }

  static boolean isKilled(Figure figure) {
    return figure.measure() == Measure.KILLED;
  }

  /** Returns whether the evidence, if there is any, touches any of the places. */
  static boolean touches(Optional<Evidence> evidence, List<Place> places) {
    return evidence.filter(words -> places.stream().anyMatch(p -> p.touches(words))).isPresent();
  }

  /** Returns the voices through which a statement speaks, outermost first. */
  static List<Voice> voices(Statement statement) {
    return statement.grounds().attribution().voices();
  }

  /** Returns whether any voice of a statement is named at the place. */
  static boolean isVoicedAt(Statement statement, Place place) {
    return voices(statement).stream().anyMatch(voice -> place.touches(voice.words()));
  }

  /** Returns the sentences of the place's report that share a character with it. */
  static List<Sentence> sentences(Results seen, Place place) {
    return seen.sentences(place.document()).stream()
        .filter(sentence -> place.overlap(sentence.span()) > 0)
        .toList();
  }

  /** Returns the tokens that share a character with the place. */
  static List<Token> tokens(Results seen, Place place) {
    return sentences(seen, place).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> place.overlap(token.span()) > 0)
        .toList();
  }

  /**
   * A name and where it stands.
   *
   * @param name the name
   * @param span where, in UTF-16 code units
   */
  record Named(NameMention name, Span span) {}

  /** Returns the names that share a character with the place. */
  static List<Named> names(Results seen, Place place) {
    return sentences(seen, place).stream()
        .flatMap(
            s ->
                s.names().stream().map(name -> new Named(name, s.spanOf(name.first(), name.end()))))
        .filter(named -> place.overlap(named.span()) > 0)
        .toList();
  }

  /** Returns the time expressions that share a character with the place. */
  static List<TimeMention> times(Results seen, Place place) {
    return sentences(seen, place).stream()
        .flatMap(
            s -> s.times().stream().filter(t -> place.overlap(s.spanOf(t.first(), t.end())) > 0))
        .toList();
  }

  /** Returns the numbers that share a character with the place. */
  static List<NumberMention> numbers(Results seen, Place place) {
    return sentences(seen, place).stream()
        .flatMap(
            s -> s.numbers().stream().filter(n -> place.overlap(s.spanOf(n.first(), n.end())) > 0))
        .toList();
  }

  /** Returns the number words and digits that the gold lists inside the places. */
  static List<String> numberWords(Results seen, List<Place> places) {
    return seen.gold().section("numericMentions").stream()
        .map(seen.gold()::place)
        .filter(
            number ->
                places.stream()
                    .anyMatch(
                        place ->
                            place.document().equals(number.document())
                                && place.span().covers(number.span())))
        .map(Place::words)
        .toList();
  }

  /** Returns whether a figure was read from one of the words. */
  static boolean isReadFrom(Figure figure, List<String> words) {
    return BETWEEN_WORDS
        .splitAsStream(figure.count().words())
        .anyMatch(part -> words.stream().anyMatch(part::equalsIgnoreCase));
  }
}
