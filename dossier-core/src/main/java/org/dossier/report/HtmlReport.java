package org.dossier.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.report.html.HtmlWriter;

/** One page for all dossiers: nothing is loaded, nothing is run. */
final class HtmlReport implements Report {
  private final String css;

  HtmlReport() {
    this.css = HtmlParts.styleSheet();
  }

  @Override
  public String render(List<Dossier> dossiers) {
    HtmlWriter out = HtmlWriter.standalone();
    out.open("html", "lang", "en");
    head(out, dossiers);
    out.open("body").element("a", "Skip to the content", "class", "skip", "href", "#main");
    out.open("header", "class", "masthead").element("h1", title(dossiers));
    index(out, dossiers);
    out.close().open("main", "id", "main");
    for (int i = 0; i < dossiers.size(); i++) {
      new HtmlDossier(HtmlScope.of("d" + (i + 1), dossiers.get(i), out, HtmlLinks.WITHIN)).write();
    }
    out.close();
    footer(out, dossiers);
    return out.close().close().page();
  }

  private void head(HtmlWriter out, List<Dossier> dossiers) {
    out.open("head").open("meta", "charset", "utf-8");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.open("meta", "name", "color-scheme", "content", "light dark");
    out.open("meta", "name", "referrer", "content", "no-referrer");
    out.element("title", title(dossiers)).style(css).close();
  }

  private static String title(List<Dossier> dossiers) {
    return dossiers.size() == 1
        ? "Dossier: " + dossiers.get(0).story().main().name()
        : "Dossiers of " + Wording.plural(dossiers.size(), "incident");
  }

  private static void index(HtmlWriter out, List<Dossier> dossiers) {
    if (dossiers.size() < 2) {
      return;
    }
    out.open("nav", "aria-label", "Dossiers").open("ol", "class", "index");
    for (int i = 0; i < dossiers.size(); i++) {
      Dossier dossier = dossiers.get(i);
      out.open("li").element("a", dossier.story().main().name(), "href", "#d" + (i + 1));
      String reports = Wording.plural(dossier.story().reports().size(), "report");
      out.element("span", " " + reports, "class", "muted").close();
    }
    out.close().close();
  }

  private static void footer(HtmlWriter out, List<Dossier> dossiers) {
    out.open("footer").open("p");
    out.text(
        "Everything here is what the reports say; nothing was added and nothing decided."
            + " Places in a report are counted in Unicode code points from 0.");
    dossiers.stream()
        .map(Dossier::run)
        .distinct()
        .map(run -> " Made with Dossier " + run.version() + ", rules " + run.rules() + ".")
        .forEach(out::text);
    out.close().close();
  }

  private String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(digest(css));
  }

  private static String digest(String css) {
    try {
      byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
