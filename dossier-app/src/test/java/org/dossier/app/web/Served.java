package org.dossier.app.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.Workspace;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/** A workspace of its own and the program that serves it, on any free port of this machine. */
final class Served implements AutoCloseable {

  private static final Pipeline PIPELINE = Pipeline.standard();

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final Editor editor;
  private final Workspace workspace;
  private final WebProgram program;

  Served(Path folder) {
    Path file = folder.resolve("workspace.db");
    editor = Editor.open(file, Reader.standard(), PIPELINE, Clock.systemUTC());
    workspace = Workspace.open(file);
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    program = WebProgram.start(Settings.loopback(0), new Store(workspace, editor), err);
  }

  int port() {
    return program.server().port();
  }

  String address() {
    return "http://localhost:" + port();
  }

  String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  Store store() {
    return new Store(workspace, editor);
  }

  @Override
  public void close() {
    program.close();
    workspace.close();
    editor.close();
  }
}
