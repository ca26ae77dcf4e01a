package org.dossier.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dossier.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read reports share. */
abstract class JobCommand implements Callable<Integer> {

  private static final int ALL_READ = 0;
  private static final int SOME_NOT = 1;
  private static final int USAGE = 2;

  private final Console console;
  private final Stages stages;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files, folders (with all below: .txt .md .html .htm .json .jsonl),",
        "quoted patterns such as 'reports/**.txt', or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, as a whole or not at all, instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--verbose", description = "Show where in the program an error was noticed.")
  private boolean verbose;

  JobCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  /**
   * Makes the result.
   *
   * @param documents the reports that were read
   * @param job what makes dossiers of them
   * @param output the file it goes to, if it goes to one
   */
  abstract String result(List<Document> documents, Job job, Optional<Path> output);

  final Stages stages() {
    return stages;
  }

  final Screen screen() {
    return console.screen();
  }

  final PrintStream err() {
    return console.err();
  }

  @Override
  public Integer call() {
    PrintStream err = console.err();
    Progress progress = new Progress(err, console.screen().progress(), System::nanoTime);
    Messages messages = new Messages(err, progress, verbose);
    Job job = new Job(console, stages, messages, progress);
    Optional<Path> file = Optional.ofNullable(output);
    return job.read(inputs)
        .map(documents -> show(result(documents, job, file), file, messages))
        .orElseGet(this::noInput);
  }

  private int show(String text, Optional<Path> file, Messages messages) {
    String where = file.map(Path::toString).orElse("standard output");
    try {
      Output.write(text, file, console.out());
    } catch (IOException e) {
      if (Reasons.isClosedPipe(e)) {
        return ALL_READ; // whoever read on, as head does, has enough
      }
      messages.problem(where, "cannot be written: " + Reasons.of(e), e);
    }
    return messages.allRead() ? ALL_READ : SOME_NOT;
  }

  private int noInput() {
    console.err().println("dossier: no report to read. Name files or folders that hold some.");
    return USAGE;
  }
}
