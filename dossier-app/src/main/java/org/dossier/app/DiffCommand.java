package org.dossier.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dossier.app.workspace.History;
import org.dossier.app.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what changed. */
@Command(
    name = "diff",
    description =
        "Tells what is found about incidents now and was not, or was otherwise, at a time.",
    mixinStandardHelpOptions = true)
final class DiffCommand extends WorkspaceCommand {

  @Parameters(
      paramLabel = "SINCE",
      description = {
        "The end of a day (2031-03-11) where this machine is, or an instant (2031-03-11T09:00:00Z)."
      })
  private String since = "";

  DiffCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    Instant time;
    try {
      time = time(stages().clock().getZone());
    } catch (DateTimeParseException e) {
      messages.note(since + ": no day and no instant. Write 2031-03-11 or 2031-03-11T09:00:00Z.");
      return USAGE;
    }
    try (Workspace workspace = open()) {
      List<History.Change> changes = workspace.read(view -> view.history().since(time));
      changes.forEach(change -> print(Changes.text(change)));
    }
    return DONE;
  }

  private Instant time(ZoneId zone) {
    return since.length() == "2031-03-11".length()
        ? LocalDate.parse(since).plusDays(1).atStartOfDay(zone).toInstant()
        : Instant.parse(since);
  }
}
