package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Document;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.Responsibility;
import org.dossier.model.Sentence;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.Token;
import org.dossier.model.Voice;

/** Traps about sentences, words, offsets, and words that are not there. */
final class TextTraps {

  private TextTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        new Trap("TR23", topic, TextTraps::strayStopEndsNothing),
        new Trap("TR24", topic, TextTraps::joinedWordsComeApart),
        new Trap("TR45", topic, TextTraps::offsetsCountCodePoints),
        Trap.inDossier("TR46", topic, TextTraps::nothingIsFilledIn),
        new Trap("TR47", topic, TextTraps::twoStopsEndOneSentence));
  }

  private static Outcome strayStopEndsNothing(Results seen) {
    Place stop = seen.gold().place("TR23", 0);
    Place denial = seen.gold().place("RC10", 0);
    return all(
        some(
            seen.sentences(stop.document()),
            s -> s.span().covers(stop.span()) && s.span().covers(denial.span()),
            "the sentence is cut"),
        some(
            seen.at(Responsibility.class, "RC10"),
            r -> r.type() == Responsibility.Type.DENIAL,
            "the denial is not read"));
  }

  private static Outcome joinedWordsComeApart(Results seen) {
    List<String> right = parts(seen.gold().row("TR24").path("right").asText(), ",\\s*");
    List<Place> places = seen.gold().places("TR24");
    return all(
        IntStream.range(0, right.size()).mapToObj(i -> cut(seen, places.get(i), right.get(i))));
  }

  private static List<String> parts(String words, String separator) {
    return Pattern.compile(separator).splitAsStream(words).toList();
  }

  private static Outcome cut(Results seen, Place place, String right) {
    List<String> expected = parts(right, "\\|");
    List<String> read = Read.tokens(seen, place).stream().map(Token::text).toList();
    return holds(
        read.equals(expected),
        "%s tokens are read for two joined words, at %s"
            .formatted(read.size(), place.span().start()));
  }

  private static Outcome offsetsCountCodePoints(Results seen) {
    List<JsonNode> quotes = new ArrayList<>();
    try {
      collect(new ObjectMapper().readTree(seen.json()), quotes);
    } catch (JsonProcessingException broken) {
      return new Outcome.Fallen("the export is not JSON: " + broken.getOriginalMessage());
    }
    List<Place> places = seen.gold().places("TR45");
    return all(
        some(quotes, q -> isBehind(q, places.get(0)), "no quote stands behind the wide characters"),
        none(quotes, q -> !isTrue(seen, q), "a quote does not stand where the export says"));
  }

  private static void collect(JsonNode node, List<JsonNode> quotes) {
    if (node.has("quote") && node.has("start") && node.has("document")) {
      quotes.add(node);
    }
    node.forEach(child -> collect(child, quotes));
  }

  private static boolean isBehind(JsonNode quote, Place place) {
    Document report = place.document();
    return quote.path("document").asText().equals(report.id())
        && quote.path("start").asInt() > place.span().start();
  }

  private static boolean isTrue(Results seen, JsonNode quote) {
    return seen.gold().documents().stream()
        .filter(document -> document.id().equals(quote.path("document").asText()))
        .anyMatch(document -> isQuoted(document, quote));
  }

  private static boolean isQuoted(Document document, JsonNode quote) {
    boolean inTitle = quote.path("field").asText().equals("title");
    String stored = inTitle ? document.title().orElse("") : document.text();
    int points = stored.codePointCount(0, stored.length());
    int start = quote.path("start").asInt();
    int end = quote.path("end").asInt();
    return start <= end
        && end <= points
        && stored
            .substring(stored.offsetByCodePoints(0, start), stored.offsetByCodePoints(0, end))
            .equals(quote.path("quote").asText());
  }

  private static Outcome nothingIsFilledIn(Results seen, MainIncident main) {
    TimeRange derivable = Dates.pair(seen.gold().value("timeline", "attackInterval", "hard"));
    return all(
        holds(!seen.all(Figure.class).isEmpty(), "nothing is read"),
        none(seen.all(Figure.class), f -> !isWorded(seen, f), "a number is not in the words"),
        none(seen.mentions(), m -> !isNamed(seen, m), "an incident's name is not in the words"),
        none(speakers(seen), v -> !isSpoken(seen, v), "a speaker's name is not in the words"),
        holds(
            main.dated().filter(e -> Dates.contains(e.hard().range(), derivable)).isPresent(),
            "the attack is dated closer than the words allow, or not at all"));
  }

  private static boolean isWorded(Results seen, Figure figure) {
    return !figure.count().isNumbered()
        || isIn(seen, figure.grounds().document(), figure.count().words());
  }

  private static boolean isNamed(Results seen, IncidentMention mention) {
    return parts(mention.name(), "\\s+").stream()
        .allMatch(word -> isIn(seen, mention.evidence().get(0).document(), word));
  }

  private static List<Voice> speakers(Results seen) {
    return seen.all(Statement.class).stream().flatMap(s -> Read.voices(s).stream()).toList();
  }

  private static boolean isSpoken(Results seen, Voice voice) {
    return parts(voice.name(), "\\s+").stream()
        .allMatch(word -> isIn(seen, voice.words().document(), word));
  }

  private static boolean isIn(Results seen, String document, String words) {
    return seen.gold().documents().stream()
        .filter(report -> report.id().equals(document))
        .anyMatch(report -> plain(report.text()).contains(plain(words)));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static Outcome twoStopsEndOneSentence(Results seen) {
    Place place = seen.gold().place("TR47", 0);
    List<Sentence> there = Read.sentences(seen, place);
    return all(
        holds(there.size() == 1, there.size() + " sentences are read there"),
        some(there, s -> s.span().end() == place.span().end(), "it does not end there"));
  }
}
