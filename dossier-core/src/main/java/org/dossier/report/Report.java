package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dossier;
import org.dossier.model.Ruling;

/**
 * Last stage: renders dossiers.
 *
 * <p>Implementations are pure: the same dossiers give the same characters.
 */
@FunctionalInterface
public interface Report {

  /**
   * Renders dossiers.
   *
   * @param dossiers in the order to show them
   * @return the whole document, lines ended by a line feed
   */
  String render(List<Dossier> dossiers);

  /** Returns the canonical form: one JSON document, see {@code docs/dossier.schema.json}. */
  static Report json() {
    return new JsonReport();
  }

  /** Returns one self-contained HTML page that needs no script to be read. */
  static Report html() {
    return new HtmlReport();
  }

  /** Returns Markdown for situation reports. */
  static Report markdown() {
    return new MarkdownReport();
  }

  /** Returns comma-separated rows after RFC 4180, one per figure, with a header row; CRLF ends. */
  static Report csv() {
    return new CsvReport();
  }

  /**
   * Returns plain text for a terminal.
   *
   * @param width columns to fill, at least 40
   * @param colour whether to use ANSI colours
   * @throws IllegalArgumentException if the width is below 40
   */
  static Report terminal(int width, boolean colour) {
    return new TerminalReport(width, colour);
  }

  /**
   * Returns one JSON object a line for every statement, by document id and then in text order, see
   * {@code docs/statement.schema.json}; nothing at all if there is no statement.
   */
  static Report statements() {
    return new StatementLines();
  }

  /**
   * Returns one incident as one JSON object on one line: {@code incident}, {@code documents},
   * {@code name}, {@code type}, {@code place}, {@code time} with {@code earliest} and {@code
   * latest}, {@code killed} and {@code injured} with {@code least} and {@code most} or null, {@code
   * verdicts} by question, {@code policy}. Keys are never left out.
   *
   * @param incident what to call the incident
   * @param documents ids of the reports that were given for it
   * @param dossier what they tell, its policy chosen; empty if none tells of an incident
   */
  static String incident(String incident, List<String> documents, Optional<Dossier> dossier) {
    return IncidentLine.of(incident, documents, dossier);
  }

  /**
   * Returns what came of decisions as comma-separated rows after RFC 4180, with a header row: who
   * decided what and when, why, whether it holds, and the reading beside what stands.
   *
   * @param rulings in the order to show them
   */
  static String history(List<Ruling> rulings) {
    return CsvHistory.of(rulings);
  }

  /** Returns what came of decisions for a reader, one paragraph each. */
  static String historyText(List<Ruling> rulings) {
    return HistoryText.of(rulings);
  }
}
