package org.dossier.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.app.workspace.Hit;
import org.dossier.app.workspace.Query;
import org.dossier.app.workspace.StoredDocument;
import org.dossier.report.html.HtmlWriter;

/** Finding reports by their words, outlet, days and place. */
final class SearchPages {

  private static final int MOST = 50;

  private final Store store;

  SearchPages(Store store) {
    this.store = store;
  }

  void addTo(Site site) {
    site.get("/search", Role.READER, this::search);
  }

  private void search(Exchange exchange) {
    boolean asked = !exchange.context().queryParamMap().isEmpty();
    List<Hit> hits =
        asked ? store.read(view -> view.search().find(query(exchange), 0, MOST)) : List.of();
    exchange.page(
        "Search",
        out -> {
          out.element("h1", "Search");
          form(exchange, out);
          if (asked) {
            out.element("p", told(hits.size()), "class", "muted", "role", "status");
          }
          out.open("ol", "class", "plain-list");
          hits.forEach(hit -> hit(out, hit));
          out.close();
        });
  }

  private static String told(int found) {
    return switch (found) {
      case 0 -> "No report found. Try fewer words, or the beginning of a word with *.";
      case 1 -> "1 report.";
      case MOST -> "The first " + MOST + " reports. More words narrow it.";
      default -> found + " reports.";
    };
  }

  private static Query query(Exchange exchange) {
    return new Query(
        exchange.query("q").orElse(""),
        exchange.query("outlet"),
        day(exchange, "from"),
        day(exchange, "to"),
        exchange.query("place"),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static Optional<LocalDate> day(Exchange exchange, String name) {
    try {
      return exchange.query(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Refusal.badRequest("This is no day: " + exchange.query(name).orElse("") + ".");
    }
  }

  private static void form(Exchange exchange, HtmlWriter out) {
    out.open("form", "class", "row", "action", "/search", "role", "search");
    field(exchange, out, "q", "Words, \"phrases\", beginnings*", "search");
    field(exchange, out, "outlet", "Outlet", "text");
    field(exchange, out, "place", "Place", "text");
    field(exchange, out, "from", "Published from", "date");
    field(exchange, out, "to", "to", "date");
    out.element("button", "Search").close();
  }

  private static void field(
      Exchange exchange, HtmlWriter out, String name, String label, String type) {
    out.open("div", "class", name.equals("q") ? "wide" : "narrow");
    out.element("label", label, "for", name);
    out.open("input", "id", name, "name", name, "type", type);
    out.attributes("value", exchange.query(name).orElse("")).close();
  }

  private static void hit(HtmlWriter out, Hit hit) {
    StoredDocument document = hit.document();
    out.open("li").open("a", "href", Paths.report(document.id()));
    out.element("bdi", document.title().orElse(document.id())).close();
    out.open("span", "class", "muted").text(" " + document.outlet().orElse("outlet not stated"));
    out.text(document.published().map(time -> ", " + time.toLocalDate()).orElse(", undated"));
    hit.incident()
        .ifPresent(
            number -> out.text(" ").element("a", "its incident", "href", Paths.incident(number)));
    out.close().open("p", "class", "snippet", "dir", "auto");
    snippet(out, hit.snippet());
    out.close().close();
  }

  /** Writes words with those searched for marked; a stray sign of a mark is shown as what it is. */
  private static void snippet(HtmlWriter out, String words) {
    int at = 0;
    int open = words.indexOf(Hit.OPEN);
    while (open >= 0 && words.indexOf(Hit.CLOSE, open) > open) {
      int close = words.indexOf(Hit.CLOSE, open);
      out.text(words.substring(at, open)).element("mark", words.substring(open + 1, close));
      at = close + 1;
      open = words.indexOf(Hit.OPEN, at);
    }
    out.text(words.substring(at));
  }
}
