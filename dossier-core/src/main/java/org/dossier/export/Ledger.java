package org.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.dossier.model.Document;
import org.dossier.model.Incident;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;

/**
 * A table of all statements of some kinds: what each says, and behind it who says so and where.
 *
 * @param <T> the statements it lists
 */
final class Ledger<T extends Statement> {

  private static final List<String> FIRST =
      List.of("incident", "incident name", "role", "document", "outlet", "published");

  private static final List<String> LAST =
      List.of(
          "said by", "certainty", "earliest", "latest", "field", "start", "end", "quote", "names");

  private final Class<T> type;
  private Predicate<? super T> wanted = said -> true;
  private final Map<String, BiFunction<Case, T, String>> columns = new LinkedHashMap<>();

  private Ledger(Class<T> type) {
    this.type = type;
  }

  static <T extends Statement> Ledger<T> of(Class<T> type) {
    return new Ledger<>(type);
  }

  /** Lists only some. */
  Ledger<T> only(Predicate<? super T> some) {
    wanted = some;
    return this;
  }

  Ledger<T> column(String name, BiFunction<Case, T, String> value) {
    columns.put(name, value);
    return this;
  }

  String write(List<Case> cases) {
    List<List<String>> rows = new ArrayList<>();
    for (Case told : cases) {
      told.tally().carry(Part.DOCUMENT);
      told.statements().stream()
          .filter(type::isInstance)
          .map(type::cast)
          .filter(wanted)
          .forEach(statement -> rows.add(row(told, statement)));
    }
    return Csv.of(header(), rows);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(FIRST);
    header.addAll(columns.keySet());
    header.addAll(LAST);
    return header;
  }

  private List<String> row(Case told, T statement) {
    told.tally().carry(statement, Part.SPEAKER, Part.CERTAINTY, Part.POSITION, Part.RANGE);
    if (told.quotes()) {
      told.tally().carry(Part.QUOTE, statement.grounds().id());
    }
    List<String> row = new ArrayList<>(first(told, statement));
    columns.values().forEach(column -> row.add(column.apply(told, statement)));
    row.addAll(last(told, statement));
    return row;
  }

  private static List<String> first(Case told, Statement statement) {
    Incident incident = told.incidentOf(statement);
    told.tally().carry(Part.INCIDENT, incident.id());
    Document document = told.place(statement.grounds().evidence()).document();
    return List.of(
        incident.id(),
        told.say(incident.name()),
        Texts.words(incident.role()),
        document.id(),
        Speakers.outlet(document),
        Days.iso(document.publication().date()));
  }

  private static List<String> last(Case told, Statement statement) {
    Case.Place place = told.place(statement.grounds().evidence());
    TimeRange days = told.timeOf(statement).range();
    return List.of(
        Speakers.chain(told, statement.grounds().attribution()),
        Speakers.certainty(statement),
        Days.iso(days.earliest()),
        Days.iso(days.latest()),
        Texts.words(place.field()),
        String.valueOf(place.start()),
        String.valueOf(place.end()),
        told.quote(statement.grounds().evidence()),
        told.discretion().mark());
  }

  static String number(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
  }
}
