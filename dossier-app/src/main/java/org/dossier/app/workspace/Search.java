package org.dossier.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Question;

/** Finds reports by their words and by what is found about their incidents. */
public final class Search {

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

  private static final String RANKED =
      """
      SELECT d.number, d.id, d.sha256, d.file, d.added, r.title, r.outlet, r.published, m.incident,
        snippet(words, -1, char(2), char(3), '…', 24)
      FROM words JOIN reading r ON r.document = words.rowid
      JOIN document d ON d.number = r.document LEFT JOIN member m ON m.document = d.number
      WHERE words MATCH ?
      """;

  private static final String LATEST =
      """
      SELECT d.number, d.id, d.sha256, d.file, d.added, r.title, r.outlet, r.published, m.incident,
        substr(r.body, 1, 160)
      FROM reading r JOIN document d ON d.number = r.document
      LEFT JOIN member m ON m.document = d.number
      WHERE TRUE
      """;

  private final Db db;

  Search(Db db) {
    this.db = db;
  }

  /**
   * Finds reports: with words the most telling first, words of the title counting more; without
   * words the latest first.
   *
   * @param skip how many to leave out at the beginning
   * @param most how many at most
   */
  public List<Hit> find(Query query, int skip, int most) {
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    Optional<String> match = match(query.words());
    sql.append(match.isPresent() ? RANKED : LATEST);
    match.ifPresent(values::add);
    filter(query, sql, values);
    sql.append(
        match.isPresent()
            ? " ORDER BY bm25(words, 4.0, 1.0), d.number"
            : " ORDER BY r.published DESC, d.number");
    sql.append(" LIMIT ? OFFSET ?");
    values.add(most);
    values.add(skip);
    return db.list(
        sql.toString(),
        row -> new Hit(Documents.stored(row), row.optionalNumber(9), row.text(10)),
        values.toArray());
  }

  private static void filter(Query query, StringBuilder sql, List<Object> values) {
    query
        .outlet()
        .ifPresent(outlet -> add(sql, values, "instr(lower(r.outlet), lower(?))", outlet));
    query.from().ifPresent(day -> add(sql, values, "r.published >= ?", day));
    query.to().ifPresent(day -> add(sql, values, "r.published < ?", day.plusDays(1)));
    query
        .place()
        .ifPresent(
            place ->
                add(
                    sql,
                    values,
                    exists("answer", "question = 'WHERE' AND instr(lower(value), lower(?))"),
                    place));
    measure(query, sql, values);
    Optional<String> question = query.measure().map(measure -> Question.of(measure).name());
    query
        .verdict()
        .ifPresent(
            verdict -> {
              add(
                  sql,
                  values,
                  exists("finding", "verdict = ? AND question = coalesce(?, question)"),
                  verdict.name());
              values.add(question);
            });
  }

  private static void measure(Query query, StringBuilder sql, List<Object> values) {
    if (query.measure().isPresent()) {
      String within = "question = ? AND coalesce(most, least) >= ? AND coalesce(least, most) <= ?";
      add(sql, values, exists("answer", within), Question.of(query.measure().get()).name());
      values.add(query.least().orElse(0));
      values.add(query.most().orElse(Integer.MAX_VALUE));
    }
  }

  private static String exists(String table, String condition) {
    return "EXISTS (SELECT 1 FROM %s f WHERE f.incident = m.incident AND %s)"
        .formatted(table, condition);
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append(" AND ").append(condition);
    values.add(value);
  }

  /** Returns the words in the language of the index, in which nothing a user types is a command. */
  private static Optional<String> match(String words) {
    List<String> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(words);
    while (matcher.find()) {
      String phrase = matcher.group(1);
      String term = phrase != null ? phrase : matcher.group(2);
      if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
        boolean isBeginning = phrase == null && term.endsWith("*");
        terms.add("\"" + term.replace("\"", "") + "\"" + (isBeginning ? "*" : ""));
      }
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", terms));
  }
}
