package org.dossier.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.app.workspace.Added;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.Original;
import org.dossier.app.workspace.Originals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts reports into a workspace. */
@Command(
    name = "add",
    description = {
      "Adds reports to the workspace, which is made if there is none, and finds their incidents.",
      "The same bytes are kept once. If it is stopped, run it again: it goes on where it was."
    },
    mixinStandardHelpOptions = true)
final class AddCommand extends WorkspaceCommand {

  /** Reports that are stored in one step, and are lost together if the power fails. */
  private static final int AT_ONCE = 64;

  /** After so many reports their incidents are found, so that others see them. */
  private static final int BETWEEN_INCIDENTS = 4096;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files, folders (with all below: .txt .md .html .htm .json .jsonl),",
        "quoted patterns such as 'reports/**.txt', or - for standard input."
      })
  private List<String> inputs = List.of();

  AddCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    List<InputFile> files = new InputFinder(console().in(), messages).find(inputs);
    if (files.isEmpty()) {
      messages.note("no report to read. Name files or folders that hold some.");
      return USAGE;
    }
    CommonFolder folder = CommonFolder.of(files);
    try (Editor editor = edit(true)) {
      Run run = new Run(editor, messages, progress);
      progress.start("files", files.size());
      files.stream().sorted(Comparator.comparing(folder::place)).forEach(file -> run.file(file));
      run.finish();
      line(run.summary());
    }
    return DONE;
  }

  /** One run: reports on their way, and what became of those before. */
  private static final class Run {
    private final Editor editor;
    private final Messages messages;
    private final Progress progress;
    private final List<Original> waiting = new ArrayList<>();
    private int added;
    private int known;
    private int refused;
    private int withoutIncident;
    private int incidents;

    Run(Editor editor, Messages messages, Progress progress) {
      this.editor = editor;
      this.messages = messages;
      this.progress = progress;
    }

    void file(InputFile file) {
      try {
        Originals.each(file.name(), file.bytes(), this::take);
      } catch (IOException e) {
        messages.problem(file.shown(), Reasons.of(e), e);
      } catch (OutOfMemoryError e) {
        messages.problem(file.shown(), "too large for memory. Split the file.", e);
      }
      progress.step();
    }

    private void take(Original original) {
      waiting.add(original);
      if (waiting.size() == AT_ONCE) {
        store();
      }
    }

    private void store() {
      editor.add(List.copyOf(waiting)).forEach(this::count);
      waiting.clear();
      if (withoutIncident >= BETWEEN_INCIDENTS) {
        derive();
      }
    }

    private void count(Added one) {
      one.problems().forEach(problem -> messages.problem(one.original().name(), problem));
      if (one.isNew()) {
        added++;
        withoutIncident++;
      } else if (one.id().isPresent()) {
        known++;
      } else {
        refused++;
      }
    }

    private void derive() {
      incidents += editor.derive();
      withoutIncident = 0;
    }

    void finish() {
      store();
      derive();
    }

    String summary() {
      return "%s added, %s there already, %s not read; incidents new or changed: %s"
          .formatted(added, known, refused, incidents);
    }
  }
}
