package org.dossier.app.web;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.report.html.HtmlWriter;

/**
 * Which part of a long list a page shows.
 *
 * @param exchange the request, whose other values the links keep
 * @param page number of the part, from 1
 * @param size entries on a page
 */
record Paging(Exchange exchange, int page, int size) {

  private static final int MOST_PAGES = 1_000_000;

  static Paging of(Exchange exchange, int size) {
    int page =
        exchange
            .query("page")
            .filter(n -> n.matches("[1-9]\\d{0,5}"))
            .map(Integer::valueOf)
            .orElse(1);
    return new Paging(exchange, Math.min(page, MOST_PAGES), size);
  }

  long skip() {
    return (page - 1L) * size;
  }

  <T> List<T> of(List<T> all) {
    return all.stream().skip(skip()).limit(size).toList();
  }

  /** Writes links to the pages before and after. */
  void links(HtmlWriter out, String path, long found) {
    if (found <= size) {
      return;
    }
    out.open("nav", "class", "paging", "aria-label", "Pages").open("p");
    if (page > 1) {
      out.element("a", "Before", "href", path + "?" + query(page - 1), "rel", "prev").text(" ");
    }
    long last = (found + size - 1) / size;
    out.element("span", "page " + page + " of " + last, "class", "muted").text(" ");
    if (page < last) {
      out.element("a", "After", "href", path + "?" + query(page + 1), "rel", "next");
    }
    out.close().close();
  }

  private String query(int other) {
    String kept =
        exchange.context().queryParamMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("page"))
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(v -> Paths.encode(entry.getKey()) + "=" + Paths.encode(v) + "&"))
            .collect(Collectors.joining());
    return kept + "page=" + other;
  }
}
