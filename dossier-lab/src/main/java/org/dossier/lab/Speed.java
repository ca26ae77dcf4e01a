package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.lab.speed.Engine;
import org.dossier.lab.speed.LayerTimes;
import org.dossier.lab.speed.Machine;
import org.dossier.lab.speed.Median;
import org.dossier.lab.speed.SpeedPage;
import org.dossier.lab.speed.StageTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast the stages and the program are. */
@Command(
    name = "speed",
    description = "Reports and tokens a second for each stage; how soon the program is done.",
    mixinStandardHelpOptions = true)
final class Speed implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of reports.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs that count, by default ${DEFAULT-VALUE}.",
      defaultValue = "5")
  private int runs;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "What is started, by default ${DEFAULT-VALUE}.",
      defaultValue = "bin/dossier")
  private Path program;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "Three reports of it are what is started on, by default ${DEFAULT-VALUE}.",
      defaultValue = "examples/harbour-ferry")
  private Path reports;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  Speed() {}

  @Override
  public Integer call() throws Exception {
    Machine machine = Machine.here();
    Engine engine = Engine.load();
    List<SpeedPage.Input> measured = new ArrayList<>();
    for (Path input : inputs) {
      Map<String, byte[]> file = Map.of(name(input), Files.readAllBytes(input));
      measured.add(input(shown(input), file));
    }
    String page = new SpeedPage(measured, start(), engine, machine).render();
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    kept.keep("speed.md", page);
    return 0;
  }

  private SpeedPage.Input input(String shown, Map<String, byte[]> file) throws Exception {
    return new SpeedPage.Input(shown, StageTimes.of(file, runs), LayerTimes.of(file, runs));
  }

  private static String name(Path input) {
    return String.valueOf(input.getFileName());
  }

  /** The folder tells corpora apart whose files are all called alike. */
  private static String shown(Path input) {
    Path folder = input.toAbsolutePath().normalize().getParent();
    return folder == null ? name(input) : folder.getFileName() + "/" + name(input);
  }

  private double start() throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString(), "report"));
    try (Stream<Path> files = Files.list(reports)) {
      files.sorted().limit(3).forEach(file -> command.add(file.toString()));
    }
    return Median.seconds(runs, () -> run(command));
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(command.get(0) + " ended with " + status + "; see its own message");
    }
    return status;
  }
}
