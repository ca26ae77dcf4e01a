package org.dossier.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program: reads its arguments and runs one command. */
@Command(
    name = "dossier",
    description =
        "Tells, per incident, what news reports state, who says so, and where they disagree.",
    footer = "%nExit status: 0 everything was read, 1 something was not, 2 wrong usage.",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true)
public final class Main {

  private static final int FAULT = 1;
  private static final int USAGE = 2;

  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String... arguments) {
    System.exit(run(Console.ofProcess(), Stages.STANDARD, arguments));
  }

  /** Returns the exit status. */
  static int run(Console console, Stages stages, String... arguments) {
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new ReportCommand(console, stages))
            .addSubcommand(new StatementsCommand(console, stages))
            .addSubcommand(new StoriesCommand(console, stages))
            .addSubcommand(new IncidentsCommand(console, stages))
            .addSubcommand(new AddCommand(console, stages))
            .addSubcommand(new ListCommand(console, stages))
            .addSubcommand(new ShowCommand(console, stages))
            .addSubcommand(new SearchCommand(console, stages))
            .addSubcommand(new DiffCommand(console, stages))
            .addSubcommand(new ForgetCommand(console, stages))
            .addSubcommand(new VerifyCommand(console, stages))
            .addSubcommand(new RebuildCommand(console, stages))
            .addSubcommand(new ExportCommand(console, stages))
            .addSubcommand(new HistoryCommand(console, stages))
            .addSubcommand(new ServeCommand(console, stages))
            .addSubcommand(new UsersCommand(console))
            .setOut(writer(console.out()))
            .setErr(writer(console.err()))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Screen.NONE.width())
            .setParameterExceptionHandler(Main::explain)
            .setExecutionExceptionHandler((e, command, parsed) -> explain(e, console));
    return program.execute(arguments);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** One line, as for every other error. */
  private static int explain(ParameterException e, String... arguments) {
    String what = Optional.ofNullable(e.getMessage()).orElse("wrong usage");
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    e.getCommandLine()
        .getErr()
        .println("dossier: " + what.replaceAll("\\R\\s*", " ") + ". Try '" + command + " --help'.");
    return USAGE;
  }

  private static int explain(Exception e, Console console) {
    console.err().println("dossier: a fault of this program. Report it: " + e);
    e.printStackTrace(console.err());
    return FAULT;
  }

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Main.class.getPackage().getImplementationVersion();
      String version = Optional.ofNullable(built).orElse("(not packaged)");
      return new String[] {"dossier " + version, "Java " + Runtime.version()};
    }
  }
}
