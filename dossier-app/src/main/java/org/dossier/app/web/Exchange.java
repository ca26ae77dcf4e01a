package org.dossier.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dossier.report.html.HtmlWriter;

/** One request and its answer. */
public final class Exchange {

  private final Context context;
  private final Gate gate;
  private final Frame frame;
  private final Visitor visitor;

  Exchange(Context context, Gate gate, Frame frame, Visitor visitor) {
    this.context = context;
    this.gate = gate;
    this.frame = frame;
    this.visitor = visitor;
  }

  Context context() {
    return context;
  }

  Visitor visitor() {
    return visitor;
  }

  /**
   * Returns who asks.
   *
   * @throws Refusal if nobody has logged in
   */
  public User user() {
    return visitor.user().orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "Log in first."));
  }

  /** Returns whether who asks may do what a role may. */
  public boolean may(Role role) {
    return visitor.may(role);
  }

  /** Returns a variable part of the path, decoded. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** Returns a value from behind the {@code ?}, empty if it is not there or blank. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  /** Returns all values of one name from behind the {@code ?}. */
  public List<String> queries(String name) {
    return context.queryParams(name);
  }

  /** Returns a field of the form that was sent, empty if it is not there or blank. */
  public Optional<String> form(String name) {
    return Optional.ofNullable(context.formParam(name)).filter(value -> !value.isBlank());
  }

  /** Answers with a page. */
  public void page(String title, Consumer<HtmlWriter> main) {
    page(HttpStatus.OK, title, main);
  }

  /** Answers with a page of a status. */
  public void page(HttpStatus status, String title, Consumer<HtmlWriter> main) {
    context.status(status).html(frame.page(this, title, main));
  }

  /** Sends the browser to another page of this site, by a path from its root. */
  public void seeOther(String path) {
    if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
      throw new IllegalArgumentException("not a path of this site: " + path);
    }
    context.redirect(path, HttpStatus.SEE_OTHER);
  }

  /** Answers with a file to keep. */
  public void download(String fileName, String type, byte[] bytes) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
    context
        .header("Content-Disposition", "attachment; filename=\"" + plain + "\"")
        .contentType(type)
        .result(bytes);
  }

  /** Opens a form that changes something; the caller fills and closes it. */
  public HtmlWriter openForm(HtmlWriter out, String action, String... attributes) {
    String[] all = new String[attributes.length + 4];
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    all[0] = "method";
    all[1] = "post";
    all[2] = "action";
    all[3] = action;
    out.open("form", all);
    return out.open("input", "type", "hidden", "name", "csrf", "value", formToken());
  }

  /** Returns what every form of this session must carry. */
  String formToken() {
    return gate.formToken(visitor);
  }
}
