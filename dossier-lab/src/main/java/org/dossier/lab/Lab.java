package org.dossier.lab;

import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The laboratory's command line. */
@Command(
    name = "lab",
    description = "Scores against labelled corpora and makes data files.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Lab.Score.class,
      MakeGazetteer.class,
      MakeVocabulary.class,
      Speed.class,
      Train.class
    })
public final class Lab {

  /** Groups the scores. */
  @Command(
      name = "score",
      description = "Scores the readings of labelled reports.",
      mixinStandardHelpOptions = true,
      subcommands = {
        ScoreAttribution.class,
        ScoreNames.class,
        ScoreClusters.class,
        ScoreCopies.class,
        ScoreCurve.class,
        ScoreFigures.class,
        ScoreGva.class,
        ScoreIncidents.class,
        ScoreParser.class,
        ScoreReconcile.class,
        ScoreReferences.class,
        ScoreSeeds.class,
        ScoreSentences.class,
        ScoreTagger.class,
        ScoreTime.class,
        ScoreTimeline.class
      })
  static final class Score {}

  private Lab() {}

  /** Runs the command line and leaves with its exit status: 0 done, 1 failed, 2 usage. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command line; failures are one line on the error stream. */
  static CommandLine commandLine() {
    return new CommandLine(new Lab())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("lab: " + reason(failure));
              return 1;
            });
  }

  private static String reason(Exception failure) {
    return failure instanceof NoSuchFileException missing
        ? missing.getFile() + ": no such file; give the gold's path, and --documents"
        : String.valueOf(failure.getMessage());
  }
}
