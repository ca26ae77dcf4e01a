package org.dossier.reconcile.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dossier.model.Count;
import org.dossier.model.Measure;
import org.dossier.reconcile.policies.Codebook.Doubt;
import org.dossier.reconcile.policies.Codebook.End;
import org.dossier.reconcile.policies.Codebook.Field;
import org.dossier.reconcile.policies.Codebook.Silence;
import org.dossier.reconcile.policies.Codebook.Split;
import org.dossier.reconcile.policies.Codebook.Unit;
import org.dossier.reconcile.policies.Codebook.Vague;
import org.dossier.reconcile.policies.Codebook.Victims;
import org.dossier.reconcile.policies.Codebook.Who;

/**
 * Reads a codebook: lines of four cells, set apart by tabs: what is set, for what, to what, and
 * where the codebook sets it. Lines that begin with {@code #} are comments.
 */
final class CodebookReader {

  private record Line(String key, String of, String value, String source) {

    Line {
      if (source.isBlank()) {
        throw new IllegalStateException("no source: " + key + " " + of);
      }
    }

    <T> Rule<T> rule(T set) {
      return new Rule<>(set, source);
    }
  }

  private final String file;
  private final List<Line> lines;

  private CodebookReader(String file, List<Line> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a codebook that ships with the library.
   *
   * @throws IllegalStateException if it is missing or a line is not understood
   */
  static Codebook read(String name) {
    String file = name + ".tsv";
    try (InputStream in = CodebookReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + file + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new CodebookReader(file, lines(file, text)).codebook();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Line> lines(String file, String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> line(file, cells))
        .toList();
  }

  private static Line line(String file, String... cells) {
    if (cells.length != 4) {
      throw new IllegalStateException(
          "%s: expected four cells in: %s".formatted(file, String.join(" | ", cells)));
    }
    return new Line(cells[0], cells[1], cells[2], cells[3]);
  }

  private Codebook codebook() {
    Line name = one("policy");
    return new Codebook(
        name.of(),
        name.value(),
        Unit.valueOf(one("unit").value()),
        fields(),
        qualifiers(),
        vague(),
        leaveOut(),
        rule("perpetrators", Who.class),
        rule("silence", Silence.class),
        rule("victims", Victims.class),
        rule("split", Split.class),
        one("sources").rule(Integer.valueOf(one("sources").value())));
  }

  private List<Line> all(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).toList();
  }

  private Line one(String key) {
    List<Line> found = all(key);
    if (found.size() != 1) {
      throw new IllegalStateException("%s: %s lines of %s".formatted(file, found.size(), key));
    }
    return found.get(0);
  }

  private <T extends Enum<T>> Rule<T> rule(String key, Class<T> type) {
    Line line = one(key);
    return line.rule(Enum.valueOf(type, line.value()));
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Line line : all("field")) {
      List<String> words = List.of(line.value().split(" ", -1));
      fields.add(
          new Field(
              line.of(),
              Measure.valueOf(words.get(0)),
              words.contains("perpetrators"),
              words.contains("upper") ? End.UPPER : End.LOWER,
              line.source(),
              steps(line.of())));
    }
    return fields;
  }

  private List<Rule<Step>> steps(String field) {
    return all("choose").stream()
        .filter(line -> line.of().equals("*") || line.of().equals(field))
        .map(line -> line.rule(Step.valueOf(line.value())))
        .toList();
  }

  private Map<Count.Qualifier, Rule<Treatment>> qualifiers() {
    Map<Count.Qualifier, Rule<Treatment>> found = new EnumMap<>(Count.Qualifier.class);
    for (Line line : all("qualifier")) {
      found.put(Count.Qualifier.valueOf(line.of()), line.rule(Treatment.valueOf(line.value())));
    }
    return found;
  }

  private List<Vague> vague() {
    return all("vague").stream()
        .map(line -> new Vague(line.of(), line.rule(number(line.value()))))
        .toList();
  }

  private static OptionalInt number(String cell) {
    return cell.equals("blank") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }

  private Map<Doubt, String> leaveOut() {
    Map<Doubt, String> found = new EnumMap<>(Doubt.class);
    all("leave out").forEach(line -> found.put(Doubt.valueOf(line.of()), line.source()));
    return found;
  }
}
