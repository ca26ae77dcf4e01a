package org.dossier.app;

import org.dossier.app.workspace.Verifier;
import org.dossier.app.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a workspace. */
@Command(
    name = "verify",
    description = {
      "Checks the file, the fingerprint of every document, every quote against its words, and that",
      "everything derived is what this program derives. Changes nothing."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand extends WorkspaceCommand {

  @Option(names = "--quick", description = "Do not derive everything again, which takes longest.")
  private boolean quick;

  VerifyCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    try (Workspace workspace = open()) {
      long documents = workspace.<Long>read(view -> view.documents().count());
      progress.start("documents", Math.toIntExact(documents));
      new Verifier(stages().reader(), stages().pipeline(), messages::found)
          .verify(workspace, !quick, progress::step);
      progress.wipe();
      line(documents + " documents checked" + (messages.allRead() ? ", all is well" : ""));
    }
    return DONE;
  }
}
