package org.dossier.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.report.html.HtmlWriter;

/** The parts of the HTML report, for programs that put them into pages of their own. */
public interface HtmlParts {

  /**
   * Prefix of the anchors of the one dossier on a page: {@code d1-figures}, {@code d1-timeline}.
   */
  String PREFIX = "d1";

  /** Writes all of a dossier but its reports in full, as an article with a heading. */
  static void dossier(Dossier dossier, HtmlWriter out, HtmlLinks links) {
    new HtmlDossier(HtmlScope.of(PREFIX, dossier, out, links)).write();
  }

  /** Writes what two reports answer to each question about their incident, side by side. */
  static void compare(Dossier dossier, String left, String right, HtmlWriter out, HtmlLinks links) {
    new HtmlCompare(HtmlScope.of(PREFIX, dossier, out, links), left, right).write();
  }

  /**
   * Writes a report's text, with all that was read in it marked, and beside it each reading. The
   * statement numbered n has the id {@code s}n, its words begin in an element with the id {@code
   * w}place, and its attribute {@code data-statement} holds its own id.
   *
   * @param report what was read
   * @param dossier the dossier it belongs to; empty if it is about no incident
   * @param incidentPath path of that dossier's page, to link to the places that use a statement
   * @param at words to point out; marked with the id {@code at}
   * @param actions writes what can be done about a statement
   */
  static void reading(
      Extraction report,
      Optional<Dossier> dossier,
      String incidentPath,
      Optional<Evidence> at,
      HtmlWriter out,
      Consumer<Statement> actions) {
    new HtmlReading(report, dossier, incidentPath, at, out, actions).write();
  }

  /** Returns days in words, as in {@code "1 to 24 March 2024"} or {@code "not stated"}. */
  static String days(TimeRange range) {
    return WordingOfDates.range(range);
  }

  /** Returns the style sheet of all parts. */
  static String styleSheet() {
    try (InputStream in = HtmlParts.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(in, "report.css is missing beside HtmlParts").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read report.css from the class path", e);
    }
  }
}
