package org.dossier.reconcile.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Losing;
import org.dossier.model.Recorded.Status;
import org.dossier.reconcile.policies.Codebook.Field;

/** Applies one codebook: the only interpreter of all of them. */
public final class Recorder {

  private final Codebook book;

  private Recorder(Codebook book) {
    this.book = book;
  }

  /**
   * Returns the recorder of a codebook that ships with the library.
   *
   * @param name name of the codebook, such as {@code gtd}
   * @throws IllegalStateException if there is none of that name
   */
  public static Recorder of(String name) {
    return new Recorder(CodebookReader.read(name));
  }

  /** Returns the name of the codebook. */
  public String name() {
    return book.name();
  }

  /** Returns the codebook and its edition. */
  public String title() {
    return book.title();
  }

  /** Returns the measures that the codebook records. */
  public Collection<Measure> measures() {
    return book.measures();
  }

  /** Records one measure; empty if the codebook has no field for it. */
  public Optional<Recorded> record(Ledger ledger) {
    List<Field> fields = book.fields(ledger.measure(), ledger.perpetrators());
    return fields.isEmpty() ? Optional.empty() : Optional.of(record(ledger, fields));
  }

  private Recorded record(Ledger ledger, List<Field> fields) {
    List<Reading> readings = readings(ledger);
    List<Chosen> chosen = fields.stream().map(field -> chosen(field, readings, ledger)).toList();
    Status status = status(chosen, readings, ledger);
    return new Recorded(
        book.name(),
        book.title(),
        ledger.incident(),
        ledger.measure(),
        ledger.perpetrators(),
        chosen.stream().map(one -> one.value(book, ledger)).toList(),
        status,
        new Notes(book, ledger).of(chosen, status),
        losing(readings, chosen, ledger));
  }

  private List<Reading> readings(Ledger ledger) {
    List<Told> told = book.unit() == Codebook.Unit.REPORT ? ledger.reports() : ledger.figures();
    List<Reading> all = told.stream().map(one -> Reading.of(one, book)).toList();
    boolean numbered = all.stream().anyMatch(one -> one.lost().isEmpty() && !one.vague());
    return numbered ? all.stream().map(Recorder::withoutVague).toList() : all;
  }

  private static Reading withoutVague(Reading reading) {
    return reading.vague() ? reading.losing("words do not compete with numbers") : reading;
  }

  private Chosen chosen(Field field, List<Reading> readings, Ledger ledger) {
    List<Candidate> candidates = candidates(field, readings);
    if (candidates.stream().allMatch(one -> one.statements().isEmpty())) {
      return Chosen.nothing(field);
    }
    Chosen chosen = Chosen.among(candidates, field, ledger.witnesses());
    return field.end() == Codebook.End.UPPER
            && book.victims().value() == Codebook.Victims.RAISE_UPPER_END
        ? chosen.raised(ledger.victims())
        : chosen;
  }

  private static List<Candidate> candidates(Field field, List<Reading> readings) {
    Map<Integer, List<Told>> byNumber = new LinkedHashMap<>();
    for (Reading reading : readings) {
      OptionalInt number = field.end().of(reading.ends());
      if (number.isPresent()) {
        byNumber.computeIfAbsent(number.getAsInt(), key -> new ArrayList<>()).add(reading.told());
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    byNumber.forEach((number, tellers) -> candidates.add(new Candidate(number, tellers)));
    return candidates;
  }

  private Status status(List<Chosen> chosen, List<Reading> readings, Ledger ledger) {
    if (chosen.stream().allMatch(one -> one.number().orElse(0) == 0)
        && book.silence().value() == Codebook.Silence.NO_ENTRY) {
      return Status.NO_ENTRY;
    }
    if (chosen.stream().allMatch(one -> one.number().isEmpty())) {
      return book.silence().value() == Codebook.Silence.ZERO ? Status.RECORDED : Status.BLANK;
    }
    if (chosen.stream().anyMatch(Chosen::unconfirmed)) {
      return Status.UNCONFIRMED;
    }
    return enough(readings, ledger) ? Status.RECORDED : Status.PROVISIONAL;
  }

  /** Returns whether as many independent sources give numbers as the codebook asks for. */
  private boolean enough(List<Reading> readings, Ledger ledger) {
    int asked = book.sources().value();
    List<String> statements =
        readings.stream()
            .filter(one -> one.lost().isEmpty())
            .flatMap(one -> one.told().statements().stream())
            .toList();
    return asked < 2 || ledger.witnesses().independent(statements) >= asked;
  }

  private List<Losing> losing(List<Reading> readings, List<Chosen> chosen, Ledger ledger) {
    List<String> kept = chosen.stream().flatMap(one -> one.statements().stream()).toList();
    Map<List<String>, List<String>> statements = new LinkedHashMap<>();
    for (Reading reading : readings) {
      List<String> own = reading.told().statements();
      if (!own.isEmpty() && !kept.containsAll(own)) {
        String why = reading.lost().orElseGet(() -> chosen.get(chosen.size() - 1).against());
        statements
            .computeIfAbsent(List.of(reading.told().words(), why), key -> new ArrayList<>())
            .addAll(own);
      }
    }
    for (Told victims : ledger.victims()) {
      if (!kept.containsAll(victims.statements())) {
        statements
            .computeIfAbsent(
                List.of(victims.words(), "the words do not say whether dead or injured"),
                key -> new ArrayList<>())
            .addAll(victims.statements());
      }
    }
    List<Losing> losing = new ArrayList<>();
    statements.forEach((key, ids) -> losing.add(new Losing(key.get(0), ids, key.get(1))));
    return losing;
  }
}
