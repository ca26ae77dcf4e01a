package org.dossier.app;

import java.util.List;
import org.dossier.app.workspace.Editor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes documents from a workspace. */
@Command(
    name = "forget",
    description = {
      "Removes documents and all that came from them: what was read in them, decisions that rest on",
      "their words, their part in the history; the pages they stood on are overwritten.",
      "Copies of the workspace are not touched."
    },
    mixinStandardHelpOptions = true)
final class ForgetCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of documents.")
  private List<String> ids = List.of();

  ForgetCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    try (Editor editor = edit(false)) {
      editor.forget(ids);
      line(ids.size() + " forgotten");
    }
    return DONE;
  }
}
