package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Statement;
import org.dossier.model.Unread;
import org.dossier.report.html.HtmlWriter;

/** One report to be read: its text with all that was read in it marked, and each reading told. */
final class HtmlReading {
  private final Extraction report;
  private final Optional<Evidence> at;
  private final HtmlWriter out;
  private final HtmlStatement statement;

  HtmlReading(
      Extraction report,
      Optional<Dossier> dossier,
      String incidentPath,
      Optional<Evidence> at,
      HtmlWriter out,
      Consumer<Statement> actions) {
    this.report = report;
    this.at = at;
    this.out = out;
    this.statement =
        new HtmlStatement(report, dossier.map(DossierIndex::new), incidentPath, out, actions);
  }

  void write() {
    out.open("div", "class", "reading");
    text();
    out.open("div", "class", "readings", "id", "readings");
    statements();
    unread();
    out.close().close();
  }

  private void text() {
    Document document = report.document();
    out.open("section", "class", "text", "aria-labelledby", "text-h");
    out.element("h2", "Text", "id", "text-h", "class", "hidden");
    document.title().ifPresent(title -> field(Field.TITLE, title));
    field(Field.TEXT, document.text());
    out.close();
  }

  private void field(Field field, String stored) {
    String style = field == Field.TITLE ? "stored title" : "stored";
    out.open("div", "class", style, "dir", "auto");
    boolean pointed = false;
    for (HtmlSegments.Piece piece : HtmlSegments.of(stored, marks(field))) {
      boolean points = piece.marks().stream().anyMatch(mark -> mark.style().equals("at"));
      piece(field, piece, points && !pointed);
      pointed |= points;
    }
    out.close();
  }

  private void piece(Field field, HtmlSegments.Piece piece, boolean pointsHere) {
    if (pointsHere) {
      out.element("span", "", "id", "at");
    }
    if (piece.marks().isEmpty()) {
      out.text(piece.text());
      return;
    }
    String style =
        piece.marks().stream().map(m -> m.style()).distinct().collect(Collectors.joining(" "));
    List<String> targets =
        piece.marks().stream().map(m -> m.target()).filter(target -> !target.isEmpty()).toList();
    String id = anchor(field, piece.start());
    if (targets.isEmpty()) {
      out.element("span", piece.text(), "class", "w " + style, "id", id);
    } else {
      // Out of the tab order: the list beside the text leads to each, and has far fewer stops.
      String all = String.join(" ", targets);
      out.open("a", "class", "w " + style, "id", id, "href", "#" + targets.get(0));
      out.attributes("tabindex", "-1", "data-s", all).text(piece.text()).close();
    }
  }

  private List<HtmlSegments.Mark> marks(Field field) {
    List<HtmlSegments.Mark> marks = new ArrayList<>();
    List<Statement> statements = report.statements();
    for (int i = 0; i < statements.size(); i++) {
      String kind = HtmlWords.style(statements.get(i).kind());
      add(marks, field, statements.get(i).grounds().evidence(), kind, "s" + (i + 1));
    }
    for (int i = 0; i < report.unread().size(); i++) {
      add(marks, field, report.unread().get(i).evidence(), "unread", "u" + (i + 1));
    }
    at.ifPresent(words -> add(marks, field, words, "at", ""));
    return marks;
  }

  private static void add(
      List<HtmlSegments.Mark> marks, Field field, Evidence words, String style, String target) {
    if (words.field() == field && words.span().length() > 0) {
      marks.add(new HtmlSegments.Mark(words.span(), style, target));
    }
  }

  /** Returns the id of the piece of text that begins at a place. */
  static String anchor(Field field, int start) {
    return (field == Field.TITLE ? "t" : "w") + start;
  }

  private void statements() {
    List<Statement> all = report.statements();
    out.open("section", "aria-labelledby", "statements-h");
    out.element("h2", "What was read (" + all.size() + ")", "id", "statements-h");
    if (all.isEmpty()) {
      out.element("p", "No statement was read in it.", "class", "nothing");
    }
    out.open("ol", "class", "statements");
    for (int i = 0; i < all.size(); i++) {
      statement.write(i + 1, all.get(i));
    }
    out.close().close();
  }

  private void unread() {
    List<Unread> all = report.unread();
    out.open("section", "aria-labelledby", "unread-h");
    out.element("h2", "What was not understood (" + all.size() + ")", "id", "unread-h");
    if (all.isEmpty()) {
      out.element("p", "Nothing was passed over.", "class", "nothing");
    }
    out.open("ul", "class", "statements");
    for (int i = 0; i < all.size(); i++) {
      unread(i + 1, all.get(i));
    }
    out.close().close();
  }

  private void unread(int number, Unread unread) {
    out.open("li", "id", "u" + number, "class", "statement unread").open("p");
    out.element("span", "like a " + Wording.label(unread.looksLike()), "class", "kind").text(" ");
    statement.words(unread.evidence());
    out.close().element("p", Wording.capitalised(unread.reason()) + ".", "class", "why").close();
  }
}
