package org.dossier.app.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dossier.app.workspace.StoredIncident;
import org.dossier.model.IncidentType;
import org.dossier.model.TimeRange;
import org.dossier.report.HtmlParts;
import org.dossier.report.html.HtmlWriter;

/** The incidents of the workspace: to filter, to sort, each with its toll drawn. */
final class IncidentList {

  private static final int PER_PAGE = 50;

  /** Sorting and filtering looks at so many of the latest; beyond, search finds the rest. */
  private static final int MOST = 20_000;

  private static final Map<String, Comparator<StoredIncident>> ORDERS = new LinkedHashMap<>();

  static {
    ORDERS.put("latest", Comparator.comparing((StoredIncident i) -> 0));
    ORDERS.put("most killed", descending(i -> (long) i.killed().orElse(-1)));
    ORDERS.put("most injured", descending(i -> (long) i.injured().orElse(-1)));
    ORDERS.put("most reports", descending(i -> (long) i.documents()));
    ORDERS.put("last changed", descending(i -> i.changed().toEpochMilli()));
    ORDERS.put("name", Comparator.comparing(i -> i.name().toLowerCase(Locale.ROOT)));
  }

  private final Store store;

  IncidentList(Store store) {
    this.store = store;
  }

  void addTo(Site site) {
    site.get("/", Role.READER, exchange -> exchange.seeOther("/incidents"));
    site.get("/incidents", Role.READER, this::show);
  }

  private static Comparator<StoredIncident> descending(Function<StoredIncident, Long> key) {
    return Comparator.comparing(key, Comparator.reverseOrder());
  }

  private void show(Exchange exchange) {
    Paging paging = Paging.of(exchange, PER_PAGE);
    List<StoredIncident> wanted =
        store.read(view -> view.incidents().latest(0, MOST)).stream()
            .filter(filter(exchange))
            .sorted(ORDERS.getOrDefault(order(exchange), ORDERS.get("latest")))
            .toList();
    exchange.page(
        "Incidents",
        out -> {
          out.element("h1", "Incidents");
          controls(exchange, out);
          table(exchange, out, paging.of(wanted), wanted.size());
          paging.links(out, "/incidents", wanted.size());
        });
  }

  private static String order(Exchange exchange) {
    return exchange.query("sort").orElse("latest");
  }

  private static Predicate<StoredIncident> filter(Exchange exchange) {
    String words = exchange.query("q").orElse("").toLowerCase(Locale.ROOT);
    String type = exchange.query("type").orElse("");
    int killed =
        exchange.query("killed").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
    return incident ->
        (incident.name() + " " + incident.place().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(words)
            && (type.isEmpty() || incident.type().name().equals(type))
            && (killed == 0 || incident.killed().orElse(0) >= killed);
  }

  private static void controls(Exchange exchange, HtmlWriter out) {
    out.open("form", "class", "row", "action", "/incidents", "role", "search");
    out.open("div", "class", "wide").element("label", "Name or place", "for", "q");
    out.open("input", "id", "q", "name", "q", "type", "search");
    out.attributes("value", exchange.query("q").orElse("")).close();
    types(exchange, out);
    out.open("div").element("label", "Killed, at least", "for", "killed");
    out.open("input", "id", "killed", "name", "killed", "inputmode", "numeric", "size", "6");
    out.attributes("value", exchange.query("killed").orElse("")).close();
    out.open("div").element("label", "Sort by", "for", "sort");
    out.open("select", "id", "sort", "name", "sort");
    ORDERS.keySet().forEach(order -> option(out, order, order, order(exchange)));
    out.close().close().element("button", "Show").close();
  }

  private static void types(Exchange exchange, HtmlWriter out) {
    out.open("div").element("label", "Type", "for", "type");
    out.open("select", "id", "type", "name", "type");
    option(out, "", "any", exchange.query("type").orElse(""));
    for (IncidentType type : IncidentType.values()) {
      option(out, type.name(), type.label(), exchange.query("type").orElse(""));
    }
    out.close().close();
  }

  private static void option(HtmlWriter out, String value, String label, String chosen) {
    out.open("option", "value", value);
    if (value.equals(chosen)) {
      out.attributes("selected", "");
    }
    out.text(label).close();
  }

  private static void table(
      Exchange exchange, HtmlWriter out, List<StoredIncident> shown, int found) {
    if (found == 0) {
      nothing(exchange, out);
      return;
    }
    int most = shown.stream().mapToInt(IncidentList::toll).max().orElse(0);
    out.open("ol", "class", "cards");
    shown.forEach(incident -> card(out, incident, most));
    out.close();
  }

  private static void nothing(Exchange exchange, HtmlWriter out) {
    out.open("p", "class", "nothing").text("No incident here. ");
    if (exchange.may(Role.REVIEWER)) {
      out.element("a", "Add reports", "href", "/add").text(".");
    }
    out.close();
  }

  private static int toll(StoredIncident incident) {
    return Math.max(incident.killed().orElse(0), incident.injured().orElse(0));
  }

  private static void card(HtmlWriter out, StoredIncident incident, int most) {
    out.open("li").open("div", "class", "what").open("h2");
    out.element("a", capitalised(incident.name()), "href", Paths.incident(incident.number()));
    out.close().open("p", "class", "muted");
    out.text(incident.type().label());
    incident.place().ifPresent(place -> out.text(", ").element("bdi", place));
    TimeRange days = new TimeRange(incident.earliest(), incident.latest());
    out.text(". " + capitalised(HtmlParts.days(days)) + ". ");
    out.text(incident.documents() + (incident.documents() == 1 ? " report." : " reports."));
    out.close().close();
    out.open("dl", "class", "toll");
    toll(out, "killed", incident.killed(), most);
    toll(out, "injured", incident.injured(), most);
    out.close().close();
  }

  private static void toll(HtmlWriter out, String measure, OptionalInt number, int most) {
    String value = number.isPresent() ? "" + number.getAsInt() : "–";
    out.open("div").element("dt", measure).open("dd").element("span", value, "class", "number");
    int width = most == 0 ? 0 : Math.round(100f * number.orElse(0) / most);
    out.open("svg", "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "aria-hidden", "true");
    out.open("rect", "class", "track", "width", "100", "height", "6").close();
    out.open("rect", "class", measure, "width", "" + width, "height", "6").close();
    out.close().close().close();
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
