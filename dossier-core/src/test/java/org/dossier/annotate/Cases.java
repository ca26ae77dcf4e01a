package org.dossier.annotate;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Bearing;
import org.dossier.model.Count;
import org.dossier.model.Document;
import org.dossier.model.MonthPart;
import org.dossier.model.NumberMention;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Written cases: a rule family with {@code +} (must read) or {@code -} (must not), a text, and all
 * that is read in it. In a text {@code ⏎} stands for a line break; {@code none} for nothing read.
 */
final class Cases {

  static final Annotator ANNOTATOR = Annotator.english();

  private Cases() {}

  static Stream<Arguments> of(String file) {
    return rows(file).stream().map(row -> Arguments.of(row[0], row[1].replace('⏎', '\n'), row[2]));
  }

  static List<String[]> rows(String file) {
    try (InputStream stream =
        Objects.requireNonNull(Cases.class.getResourceAsStream("cases/" + file))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AnnotatedDocument annotate(String text) {
    return ANNOTATOR.annotate(Document.of("case", text));
  }

  static String numbers(String text) {
    return each(annotate(text), sentence -> sentence.numbers().stream().map(Cases::show));
  }

  static String times(String text) {
    AnnotatedDocument read = annotate(text);
    return each(
        read, sentence -> sentence.times().stream().map(time -> show(read, sentence, time)));
  }

  static String names(String text) {
    AnnotatedDocument read = annotate(text);
    return each(
        read,
        sentence ->
            sentence.names().stream()
                .map(
                    name -> {
                      String words = read.quote(sentence, name.first(), name.end()).quote();
                      String same = words.equals(name.canonical()) ? "" : "=" + name.canonical();
                      return words + same + " " + name.kind();
                    }));
  }

  static String references(String text) {
    AnnotatedDocument read = annotate(text);
    String shown =
        read.references().stream()
            .map(
                link ->
                    read.quote(link.words()).quote()
                        + "="
                        + read.quote(link.antecedent()).quote()
                        + " "
                        + link.kind())
            .collect(joining(" | "));
    return shown.isEmpty() ? "none" : shown;
  }

  static String quotations(String text) {
    AnnotatedDocument read = annotate(text);
    return each(
        read,
        sentence ->
            sentence.quotations().stream()
                .map(quote -> read.quote(sentence, quote.first(), quote.end()).quote()));
  }

  static String tokens(String text) {
    return each(
        annotate(text),
        sentence ->
            Stream.of(
                sentence.tokens().stream().map(token -> token.text()).collect(joining(" · "))));
  }

  static String sentences(String text) {
    AnnotatedDocument read = annotate(text);
    return each(
        read,
        sentence -> {
          String words = read.document().cut(sentence.field(), sentence.span());
          String role = sentence.role() == Sentence.Role.PROSE ? "" : sentence.role() + ": ";
          return Stream.of(role + words.replace('\n', '⏎'));
        });
  }

  private static String each(
      AnnotatedDocument read, java.util.function.Function<Sentence, Stream<String>> show) {
    String all = read.sentences().stream().flatMap(show).collect(joining(" | "));
    return all.isEmpty() ? "none" : all;
  }

  private static String show(NumberMention number) {
    Count count = number.count();
    String least = count.least().isPresent() ? "" + count.least().getAsInt() : "";
    String most = count.most().isPresent() ? "" + count.most().getAsInt() : "";
    String form = number.form() == NumberMention.Form.CARDINAL ? "" : " " + number.form();
    return count.words() + " = " + least + ".." + most + " " + count.qualifier() + form;
  }

  private static String show(AnnotatedDocument read, Sentence sentence, TimeMention time) {
    String words = read.quote(sentence, time.first(), time.end()).quote();
    return words + " = " + show(read, sentence, time.value());
  }

  private static String show(AnnotatedDocument read, Sentence sentence, TimeValue value) {
    if (value instanceof TimeValue.Calendar calendar) {
      TimeRange range = calendar.range();
      return range.earliest().orElseThrow() + ".." + range.latest().orElseThrow();
    }
    if (value instanceof TimeValue.Yearless yearless) {
      String day = yearless.day().isPresent() ? "-" + yearless.day().getAsInt() : "";
      String part = yearless.part() == MonthPart.WHOLE ? "" : " " + yearless.part();
      String bearing = yearless.bearing() == Bearing.NONE ? "" : " " + yearless.bearing();
      return "any " + yearless.month() + day + part + bearing;
    }
    if (value instanceof TimeValue.FromPublication from) {
      String day = from.weekday().map(named -> " " + named).orElse("");
      String before = from.daysBefore() == 0 ? "" : " and " + from.daysBefore() + " before";
      String since = from.untilPublication() ? " since" : "";
      return "pub " + from.least() + ".." + from.most() + day + before + since;
    }
    if (value instanceof TimeValue.UnitFromPublication unit) {
      return "pub " + unit.unit() + " " + unit.shift() + (unit.untilPublication() ? " part" : "");
    }
    if (value instanceof TimeValue.FromEvent event) {
      Span anchor = event.anchor();
      return "event "
          + bound(event.least())
          + ".."
          + bound(event.most())
          + " <"
          + read.document().cut(sentence.field(), anchor)
          + ">";
    }
    return "length";
  }

  private static String bound(int days) {
    return days == Integer.MIN_VALUE || days == Integer.MAX_VALUE ? "any" : "" + days;
  }
}
