package org.dossier.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.app.workspace.StoredDocument;
import org.dossier.app.workspace.View;
import org.dossier.app.workspace.Workspace;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one thing of a workspace whole. */
@Command(
    name = "show",
    description = "Shows incidents, by their numbers, as a dossier, and documents, by their ids.",
    mixinStandardHelpOptions = true)
final class ShowCommand extends WorkspaceCommand {

  @Parameters(
      paramLabel = "WHAT",
      arity = "1..*",
      description = "Numbers of incidents, ids of documents.")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      description = "How an incident is shown, one of ${COMPLETION-CANDIDATES}.",
      defaultValue = "terminal")
  private Format format = Format.terminal;

  ShowCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    try (Workspace workspace = open()) {
      for (String name : names) {
        Optional<String> text = workspace.read(view -> shown(name, view));
        text.ifPresentOrElse(
            this::print,
            () ->
                messages.problem(
                    name, "no incident or document is called so. Run 'dossier list'."));
      }
    }
    return DONE;
  }

  private Optional<String> shown(String name, View view) {
    return incident(name, view)
        .map(dossier -> stages().report(format, console().screen()).render(List.of(dossier)))
        .or(() -> view.documents().find(name).map(found -> shown(found, view)));
  }

  private static Optional<Dossier> incident(String name, View view) {
    return name.matches("\\d{1,18}")
        ? view.incidents().dossier(Long.parseLong(name))
        : Optional.empty();
  }

  private static String shown(StoredDocument stored, View view) {
    Document document = view.documents().document(stored.id()).orElseThrow();
    StringBuilder text = new StringBuilder();
    line(text, "Document", stored.id());
    stored.title().ifPresent(title -> line(text, "Title", title));
    stored.outlet().ifPresent(outlet -> line(text, "Outlet", outlet));
    line(text, "Published", stored.published().map(Object::toString).orElse("not stated"));
    line(text, "Added", stored.added().toString());
    line(text, "File", stored.file());
    line(text, "SHA-256", stored.sha256());
    line(text, "Statements", String.valueOf(view.documents().statements(stored.id()).size()));
    view.documents()
        .incident(stored.id())
        .ifPresent(number -> line(text, "Incident", String.valueOf(number)));
    return text
        + "\n"
        + document.text().lines().map(Texts::plain).reduce("", (a, b) -> a + b + "\n");
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-11s %s%n", name, Texts.plain(value)));
  }
}
