package org.dossier.app.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.Extraction;
import org.dossier.model.Statement.Kind;
import org.dossier.report.html.HtmlWriter;

/** Boxes that choose which kinds of highlight are shown; style alone makes them work. */
final class Kinds {

  private Kinds() {}

  static void filter(HtmlWriter out, Extraction report) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    report.statements().forEach(said -> counts.merge(said.kind(), 1, Integer::sum));
    out.open("fieldset", "class", "kinds").element("legend", "Show");
    counts.forEach((kind, count) -> box(out, kind.name().toLowerCase(Locale.ROOT), count));
    if (!report.unread().isEmpty()) {
      box(out, "unread", report.unread().size());
    }
    out.close();
  }

  private static void box(HtmlWriter out, String kind, int count) {
    String name = kind.equals("unread") ? "not understood" : kind;
    out.open("label", "class", "box " + kind);
    out.open("input", "type", "checkbox", "id", "show-" + kind, "checked", "");
    out.text(" " + name + " ").element("span", "" + count, "class", "muted").close();
  }
}
