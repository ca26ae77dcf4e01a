package org.dossier.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dossier.model.Dossier;
import org.dossier.report.Report;
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

  /** Returns what renders the result. */
  abstract Report report(Stages stages, Screen screen, Optional<Path> output);

  @Override
  public Integer call() {
    PrintStream err = console.err();
    Progress progress = new Progress(err, console.screen().progress(), System::nanoTime);
    Messages messages = new Messages(err, progress, verbose);
    Job job = new Job(console, stages, messages, progress);
    return job.run(inputs).map(dossiers -> show(dossiers, messages)).orElseGet(this::noInput);
  }

  private int show(List<Dossier> dossiers, Messages messages) {
    Optional<Path> file = Optional.ofNullable(output);
    String where = file.map(Path::toString).orElse("standard output");
    try {
      String text = report(stages, console.screen(), file).render(dossiers);
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
