package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.gold.Matching;
import org.dossier.lab.gold.Place;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Incident;
import org.dossier.model.Span;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/**
 * The timeline: found by a line that rests on the same words, the words of its derivation included,
 * and whose days contain the gold's; right if they are the same days.
 *
 * <p>A line may have certain days and narrower supported ones; either may be the gold's. Rows about
 * a publication are found by that publication's line only, the row about the attack (the one with
 * certain days of its own) by the main incident's line only, all others by neither.
 */
final class TimelineKind {

  private static final Pattern PUBLICATION = Pattern.compile("(D\\d+) published");

  private final Results seen;
  private final Gold gold;

  private TimelineKind(Results seen) {
    this.seen = seen;
    this.gold = seen.gold();
  }

  static Kind of(Results seen) {
    return new TimelineKind(seen).score();
  }

  private Kind score() {
    List<Expected<TimelineEntry>> rows =
        gold.section("timeline", "items").stream().map(this::expected).toList();
    List<TimelineEntry> lines =
        seen.dossiers().stream().flatMap(dossier -> dossier.timeline().stream()).toList();
    return Kind.of("timeline", new Matching<>(rows, lines, this::evidence), new Label(gold)::of);
  }

  private Expected<TimelineEntry> expected(JsonNode row) {
    Optional<Document> published = published(row);
    Predicate<TimelineEntry> subject = subject(row, published);
    return new Expected<>(
        row.path("id").asText(),
        places(row, published),
        false,
        line -> subject.test(line) && Dates.contains(line.hard().range(), days(row)),
        line -> differences(row, line));
  }

  private Optional<Document> published(JsonNode row) {
    Matcher subject = PUBLICATION.matcher(row.path("what").asText());
    return subject.lookingAt() ? Optional.of(gold.document(subject.group(1))) : Optional.empty();
  }

  private Predicate<TimelineEntry> subject(JsonNode row, Optional<Document> published) {
    if (published.isPresent()) {
      return line ->
          line.kind() == TimelineEntry.Kind.PUBLICATION && line.of().equals(published.get().id());
    }
    return row.has("hard") ? this::isAttack : line -> !isAttack(line) && !isPublication(line);
  }

  private static boolean isPublication(TimelineEntry line) {
    return line.kind() == TimelineEntry.Kind.PUBLICATION;
  }

  private boolean isAttack(TimelineEntry line) {
    return seen.dossiers().stream().anyMatch(d -> d.story().main().id().equals(line.of()));
  }

  private List<Place> places(JsonNode row, Optional<Document> published) {
    if (published.isPresent()) {
      return List.of(whole(published.get()));
    }
    boolean isAttack = row.has("hard") && gold.has("EVT-MAIN");
    List<Place> named = isAttack ? gold.places("EVT-MAIN") : List.of();
    return Stream.concat(gold.places(row).stream(), named.stream()).toList();
  }

  private static Place whole(Document document) {
    return new Place(document, new Span(0, document.text().length()));
  }

  private static TimeRange days(JsonNode row) {
    return new TimeRange(Dates.day(row.path("earliest")), Dates.day(row.path("latest")));
  }

  private static List<String> differences(JsonNode row, TimelineEntry line) {
    Optional<TimeRange> hard =
        row.has("hard") ? Optional.of(Dates.pair(row.path("hard"))) : Optional.empty();
    List<TimeRange> right = Stream.concat(Stream.of(days(row)), hard.stream()).toList();
    boolean same = datings(line).map(Dating::range).anyMatch(right::contains);
    return new Rows.Differences().unless(same, "wider than derivable").list();
  }

  private static Stream<Dating> datings(TimelineEntry line) {
    return Stream.concat(Stream.of(line.hard()), line.supported().stream());
  }

  private List<Evidence> evidence(TimelineEntry line) {
    Stream<Evidence> derivation =
        datings(line)
            .flatMap(dating -> dating.derivation().stream())
            .flatMap(step -> step.evidence().stream());
    Stream<Evidence> own = Stream.concat(line.evidence().stream(), subjectWords(line));
    return Stream.concat(own, derivation).distinct().toList();
  }

  private Stream<Evidence> subjectWords(TimelineEntry line) {
    if (isPublication(line)) {
      return gold.documents().stream()
          .filter(document -> document.id().equals(line.of()))
          .map(document -> Evidence.in(document, Field.TEXT, whole(document).span()));
    }
    return incidents()
        .filter(incident -> incident.id().equals(line.of()))
        .flatMap(incident -> incident.mentions().stream())
        .flatMap(mention -> mention.evidence().stream());
  }

  private Stream<Incident> incidents() {
    return seen.dossiers().stream()
        .flatMap(d -> Stream.concat(Stream.of(d.story().main()), d.story().others().stream()));
  }
}
