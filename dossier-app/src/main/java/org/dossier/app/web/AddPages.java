package org.dossier.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dossier.app.web.AddJob.Snapshot;
import org.dossier.report.html.HtmlWriter;

/** Adding reports: pasted, chosen or dropped; and how far it is. */
final class AddPages {

  private final AddJobs jobs;

  AddPages(AddJobs jobs) {
    this.jobs = jobs;
  }

  void addTo(Site site) {
    site.get("/add", Role.REVIEWER, exchange -> exchange.page("Add", out -> forms(exchange, out)));
    site.post("/add/files", Role.REVIEWER, this::files);
    site.post("/add/text", Role.REVIEWER, this::text);
    site.get("/add/{job}", Role.REVIEWER, this::progress);
    site.get("/add/{job}/events", Role.REVIEWER, this::events);
  }

  private static void forms(Exchange exchange, HtmlWriter out) {
    out.element("h1", "Add reports").open("div", "class", "two");
    out.open("section", "aria-labelledby", "files-h");
    out.element("h2", "From files", "id", "files-h");
    exchange.openForm(
        out, "/add/files", "enctype", "multipart/form-data", "class", "stacked drop", "id", "drop");
    out.element("label", "Choose files, or drop them here", "for", "files");
    out.open("input", "type", "file", "id", "files", "name", "files", "multiple", "");
    out.attributes("accept", ".txt,.md,.html,.htm,.json,.jsonl,.ndjson,.zip,.gz", "required", "");
    out.element(
        "p",
        "Text, Markdown, HTML, JSON or JSONL, alone or in a ZIP. The same file twice counts once.",
        "class",
        "why");
    out.element("button", "Add files").close().close();
    paste(exchange, out);
    out.close();
  }

  private static void paste(Exchange exchange, HtmlWriter out) {
    out.open("section", "aria-labelledby", "paste-h");
    out.element("h2", "From the clipboard", "id", "paste-h");
    exchange.openForm(out, "/add/text", "class", "stacked");
    field(out, "title", "Title, if it stands apart", "text");
    field(out, "outlet", "Outlet, as far as known", "text");
    field(out, "published", "Published, as far as known", "date");
    out.element("label", "Text", "for", "text");
    out.open("textarea", "id", "text", "name", "text", "rows", "12", "required", "").close();
    out.element("button", "Add text").close().close();
  }

  private static void field(HtmlWriter out, String name, String label, String type) {
    out.element("label", label, "for", name);
    out.open("input", "id", name, "name", name, "type", type);
  }

  private void files(Exchange exchange) throws IOException {
    Unpacker unpacker = Unpacker.standard();
    for (UploadedFile file : exchange.context().uploadedFiles("files")) {
      try (InputStream in = file.content()) {
        unpacker.take(Upload.of(file.filename(), in.readAllBytes()));
      }
    }
    begin(exchange, unpacker.files());
  }

  /** A pasted text becomes a file like any other, so that it is kept as it came. */
  private void text(Exchange exchange) {
    String text = exchange.form("text").orElse("");
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    exchange.form("title").ifPresent(title -> record.put("title", title.strip()));
    exchange.form("outlet").ifPresent(outlet -> record.put("outlet", outlet.strip()));
    exchange.form("published").ifPresent(day -> record.put("date_publish", day));
    byte[] bytes =
        record.isEmpty()
            ? text.getBytes(StandardCharsets.UTF_8)
            : record.put("text", text).toString().getBytes(StandardCharsets.UTF_8);
    String name = "pasted-" + Integer.toHexString(text.hashCode());
    begin(
        exchange,
        text.isBlank()
            ? List.of()
            : List.of(Upload.of(name + (record.isEmpty() ? ".txt" : ".json"), bytes)));
  }

  private void begin(Exchange exchange, List<Upload> files) {
    if (files.isEmpty()) {
      throw Refusal.badRequest(
          "Nothing was sent that could be a report. Go back and choose files.");
    }
    exchange.seeOther("/add/" + jobs.begin(files, exchange.visitor()));
  }

  private AddJob job(Exchange exchange) {
    return jobs.find(exchange.path("job"), exchange.visitor())
        .orElseThrow(() -> Refusal.notFound("Nothing is being added here. Look at the reports."));
  }

  private void progress(Exchange exchange) {
    Snapshot now = job(exchange).snapshot();
    exchange.page("Adding", out -> progress(out, exchange, now));
  }

  private static void progress(HtmlWriter out, Exchange exchange, Snapshot now) {
    out.element("h1", "Adding reports");
    String path = exchange.context().path();
    out.open("div", "id", "progress", "data-over", "" + now.isOver());
    out.attributes("data-events", path + "/events");
    out.open("p", "role", "status", "id", "progress-text").text(words(now)).close();
    out.open("progress", "id", "progress-bar", "max", "" + now.total(), "value", "" + now.done());
    out.attributes("aria-label", "Reports read").close().close();
    if (now.isOver()) {
      out.open("p").element("a", "To the incidents", "href", "/incidents").close();
    } else {
      out.open("p", "class", "unscripted").element("a", "Look again", "href", path).close();
    }
    out.open("ul", "class", "plain-list", "id", "progress-lines");
    now.lines().forEach(line -> line(out, line));
    out.close();
  }

  private static void line(HtmlWriter out, AddJob.Line line) {
    out.open("li");
    if (line.id().isEmpty()) {
      out.element("bdi", line.name());
    } else {
      out.open("a", "href", Paths.report(line.id())).element("bdi", line.name()).close();
    }
    out.text(" ").element("span", line.text(), "class", "muted").close();
  }

  private static String words(Snapshot now) {
    return switch (now.state()) {
      case WAITING -> "Waiting for its turn.";
      case READING -> "Read %s of %s.".formatted(now.done(), now.total());
      case LINKING -> "All read. Finding what belongs together.";
      case DONE -> "Done. %s read.".formatted(now.done());
      case FAILED -> "Stopped. What was read until then is kept.";
    };
  }

  private void events(Exchange exchange) throws Exception {
    AddJob job = job(exchange);
    new SseHandler(client -> follow(client, job)).handle(exchange.context());
  }

  private static void follow(SseClient client, AddJob job) {
    Consumer<Snapshot> listener = now -> send(client, now);
    client.keepAlive();
    client.onClose(() -> job.forget(listener));
    job.listen(listener);
  }

  private static void send(SseClient client, Snapshot now) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("state", now.state().name().toLowerCase(Locale.ROOT)).put("text", words(now));
    event.put("done", now.done()).put("total", now.total()).put("over", now.isOver());
    client.sendEvent("progress", event.toString());
    if (now.isOver()) {
      client.close();
    }
  }
}
