package org.dossier.app;

import java.util.List;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.Reread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Derives a workspace again. */
@Command(
    name = "rebuild",
    description = {
      "Reads all documents again that were read by other rules than this program's, and tells what",
      "changed. Documents and decisions stay. If it is stopped, run it again."
    },
    mixinStandardHelpOptions = true)
final class RebuildCommand extends WorkspaceCommand {

  private static final int AT_ONCE = 64;

  @Option(names = "--all", description = "Read also what was read by the same rules.")
  private boolean all;

  RebuildCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    try (Editor editor = edit(false)) {
      long before = editor.lastStep();
      progress.start("documents", editor.documents());
      int read = 0;
      int other = 0;
      List<Reread> some = editor.reread(all, 0, AT_ONCE);
      while (!some.isEmpty()) {
        some.forEach(one -> tell(one, messages, progress));
        read += some.size();
        other += (int) some.stream().filter(Reread::isOther).count();
        some = editor.reread(all, some.get(some.size() - 1).number(), AT_ONCE);
      }
      editor.derive();
      editor.changesSince(before).forEach(change -> print(Changes.text(change)));
      line("%s read again, %s of them otherwise than before".formatted(read, other));
    }
    return DONE;
  }

  private static void tell(Reread one, Messages messages, Progress progress) {
    one.problems().forEach(problem -> messages.problem(one.id(), problem));
    progress.step();
  }
}
