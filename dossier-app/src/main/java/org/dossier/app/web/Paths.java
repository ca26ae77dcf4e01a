package org.dossier.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.dossier.report.HtmlLinks;

/** Where pages are. Ids stand behind the {@code ?}, because they may hold any character. */
public final class Paths {

  private Paths() {}

  /** Links from a dossier to the pages of its reports. */
  static final HtmlLinks LINKS =
      new HtmlLinks() {
        @Override
        public String words(Evidence words, String anchor) {
          return Paths.words(words);
        }

        @Override
        public String report(String document, String anchor) {
          return Paths.report(document);
        }
      };

  /** Returns the page of an incident. */
  public static String incident(long number) {
    return "/incidents/" + number;
  }

  /** Returns the page of a report. */
  public static String report(String id) {
    return "/reports/read?id=" + encode(id);
  }

  /** Returns the page of a report with some words pointed out. */
  public static String words(Evidence words) {
    String field = words.field() == Field.TITLE ? "t" : "w";
    return "%s&at=%s%s-%s#at"
        .formatted(report(words.document()), field, words.span().start(), words.span().end());
  }

  /** Returns the words that the end of such a path names; empty if the report has no such place. */
  static Optional<Evidence> at(Document document, String place) {
    if (!place.matches("[tw]\\d{1,9}-\\d{1,9}")) {
      return Optional.empty();
    }
    Field field = place.startsWith("t") ? Field.TITLE : Field.TEXT;
    String[] ends = place.substring(1).split("-", 2);
    int start = Integer.parseInt(ends[0]);
    int end = Integer.parseInt(ends[1]);
    boolean inside = start < end && end <= document.textOf(field).length();
    return inside
        ? Optional.of(Evidence.in(document, field, new Span(start, end)))
        : Optional.empty();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
