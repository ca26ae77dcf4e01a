package org.dossier.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.app.workspace.StoredDocument;
import org.dossier.app.workspace.StoredIncident;
import org.dossier.app.workspace.View;
import org.dossier.app.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what a workspace holds. */
@Command(
    name = "list",
    description = {
      "Lists the incidents of the workspace, latest first: number, days, killed, injured, reports,",
      "name and place, parted by tabs. Killed and injured are what the plain policy records."
    },
    mixinStandardHelpOptions = true)
final class ListCommand extends WorkspaceCommand {

  @Option(
      names = "--documents",
      description = "List the documents: id, time of publication, outlet and title.")
  private boolean documents;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; by default ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Option(names = "--skip", paramLabel = "N", description = "Leave out so many at the beginning.")
  private int skip;

  ListCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    try (Workspace workspace = open()) {
      workspace.<List<String>>read(this::lines).forEach(this::line);
      workspace.<Optional<String>>read(ListCommand::waiting).ifPresent(messages::note);
    }
    return DONE;
  }

  private List<String> lines(View view) {
    return documents
        ? view.documents().page(skip, limit).stream().map(ListCommand::line).toList()
        : view.incidents().latest(skip, limit).stream().map(ListCommand::line).toList();
  }

  private static Optional<String> waiting(View view) {
    long pending = view.documents().pending();
    return pending == 0
        ? Optional.empty()
        : Optional.of(pending + " documents wait for their incidents. Run 'dossier add' again.");
  }

  private static String line(StoredDocument document) {
    return tabs(
        document.id(),
        document.published().map(Object::toString).orElse("-"),
        document.outlet().orElse("-"),
        document.title().orElse("-"));
  }

  private static String line(StoredIncident incident) {
    return tabs(
        String.valueOf(incident.number()),
        Texts.days(incident.earliest(), incident.latest()),
        count(incident.killed()),
        count(incident.injured()),
        String.valueOf(incident.documents()),
        incident.name(),
        incident.place().orElse("-"));
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
  }

  private static String tabs(String... columns) {
    return String.join("\t", Arrays.stream(columns).map(Texts::plain).toList());
  }
}
