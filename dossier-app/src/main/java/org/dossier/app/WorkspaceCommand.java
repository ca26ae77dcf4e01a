package org.dossier.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.Workspace;
import org.dossier.app.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands that work on a workspace share. */
abstract class WorkspaceCommand implements Callable<Integer> {

  static final int DONE = 0;
  static final int SOME_NOT = 1;
  static final int USAGE = 2;

  private final Console console;
  private final Stages stages;

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      description = "The workspace; by default workspace.db in the user's data folder of dossier.")
  private @Nullable Path workspace;

  @Option(names = "--verbose", description = "Show where in the program an error was noticed.")
  private boolean verbose;

  WorkspaceCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  /**
   * Does the work.
   *
   * @return the exit status, if nothing else went wrong
   */
  abstract int run(Messages messages, Progress progress);

  final Console console() {
    return console;
  }

  final Stages stages() {
    return stages;
  }

  /** Returns where the workspace lies, whether it is there or not. */
  final Path file() {
    return workspace != null
        ? workspace
        : Workspace.usual(System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  final Workspace open() {
    return Workspace.open(file());
  }

  /** Opens the workspace for changes; only adding makes one. */
  final Editor edit(boolean mayMake) {
    if (!mayMake && !Files.isRegularFile(file())) {
      open().close(); // which says so
    }
    return Editor.open(file(), stages.reader(), stages.pipeline(), stages.clock());
  }

  /** Prints a line of the result. */
  final void line(String text) {
    print(text + "\n");
  }

  /** Prints a part of the result. */
  final void print(String text) {
    try {
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      throw new Unprinted(e);
    }
  }

  @Override
  public Integer call() {
    PrintStream err = console.err();
    Progress progress = new Progress(err, console.screen().progress(), System::nanoTime);
    Messages messages = new Messages(err, progress, verbose);
    try {
      int status = run(messages, progress);
      progress.wipe();
      return status != DONE || messages.allRead() ? status : SOME_NOT;
    } catch (WorkspaceException e) {
      messages.told(e.getMessage(), e);
      return Files.exists(file()) ? SOME_NOT : USAGE;
    } catch (Unprinted e) {
      if (Reasons.isClosedPipe(e.reason)) {
        return DONE; // whoever read on, as head does, has enough
      }
      messages.problem("standard output", "cannot be written: " + Reasons.of(e.reason), e);
      return SOME_NOT;
    }
  }

  /** Nobody takes the result. */
  private static final class Unprinted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IOException reason;

    Unprinted(IOException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
