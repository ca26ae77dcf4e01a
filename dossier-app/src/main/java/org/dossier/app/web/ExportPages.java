package org.dossier.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dossier.report.Report;
import org.dossier.report.html.HtmlWriter;

/** A dossier as a file to keep. */
final class ExportPages {

  private final Store store;

  ExportPages(Store store) {
    this.store = store;
  }

  private enum Form {
    HTML("text/html", "One page with charts and highlighted sources, to be read anywhere"),
    JSON("application/json", "All of it, for programs"),
    MARKDOWN("text/markdown", "For situation reports"),
    CSV("text/csv", "One line for every figure, for spreadsheets");

    private final String type;
    private final String words;

    Form(String type, String words) {
      this.type = type;
      this.words = words;
    }

    String ending() {
      return this == MARKDOWN ? "md" : word();
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    Report report() {
      return switch (this) {
        case HTML -> Report.html();
        case JSON -> Report.json();
        case MARKDOWN -> Report.markdown();
        case CSV -> Report.csv();
      };
    }

    static Form of(String word) {
      for (Form form : values()) {
        if (form.word().equals(word)) {
          return form;
        }
      }
      throw Refusal.notFound("There is no such form of export.");
    }
  }

  void addTo(Site site) {
    site.get("/incidents/{number}/export", Role.READER, this::choose);
    site.get("/incidents/{number}/export/{form}", Role.READER, this::export);
  }

  private void choose(Exchange exchange) {
    IncidentPages.Incident incident = find(exchange);
    exchange.page(
        "Export: " + incident.stored().name(),
        out -> {
          out.element("h1", "Export").open("p");
          out.element("a", incident.stored().name(), "href", incident.path()).close();
          out.open("ul", "class", "plain-list");
          for (Form form : Form.values()) {
            entry(out, form, incident);
          }
          out.close();
        });
  }

  private static void entry(HtmlWriter out, Form form, IncidentPages.Incident incident) {
    out.open("li");
    out.element("a", form.name(), "href", incident.path() + "/export/" + form.word());
    out.element("span", " " + form.words, "class", "muted").close();
  }

  private void export(Exchange exchange) {
    Form form = Form.of(exchange.path("form"));
    IncidentPages.Incident incident = find(exchange);
    byte[] bytes =
        form.report().render(List.of(incident.dossier())).getBytes(StandardCharsets.UTF_8);
    String name = "incident-%s.%s".formatted(incident.stored().number(), form.ending());
    exchange.download(name, form.type + "; charset=utf-8", bytes);
  }

  private IncidentPages.Incident find(Exchange exchange) {
    return IncidentPages.Incident.find(store, exchange.path("number"));
  }
}
