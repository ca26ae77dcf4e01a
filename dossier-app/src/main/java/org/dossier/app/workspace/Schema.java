package org.dossier.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The tables, in versions. A file of an older version is brought forward after a copy of it was
 * made; one of a newer version is refused.
 */
final class Schema {

  /** "DOSS", by which a workspace is told from other databases. */
  private static final int APPLICATION = 0x444f5353;

  /** One script for each version, the first makes an empty file version 1. */
  private static final List<String> SCRIPTS = List.of("schema-1.sql");

  private Schema() {}

  /** Refuses what is no workspace, or one of a newer program. */
  static void check(Db db) {
    long version = version(db);
    if (version > SCRIPTS.size()) {
      throw new WorkspaceException(
          db.file()
              + ": made by a newer version of this program (format %s, known is %s). "
                  .formatted(version, SCRIPTS.size())
              + "Use that version.");
    }
    boolean foreign = db.number("PRAGMA application_id") != APPLICATION;
    if (foreign && db.number("SELECT count(*) FROM sqlite_schema") > 0) {
      throw new WorkspaceException(
          db.file() + ": this is no workspace. Name another file with --workspace.");
    }
  }

  /** Returns whether a reader can use the file as it is. */
  static boolean isCurrent(Db db) {
    return version(db) == SCRIPTS.size();
  }

  /** Brings a checked file to the newest version. */
  static void migrate(Db db) {
    int version = Math.toIntExact(version(db));
    if (version == SCRIPTS.size()) {
      return;
    }
    if (version > 0) {
      backUp(db, version);
    }
    db.step(
        () -> {
          SCRIPTS.subList(version, SCRIPTS.size()).forEach(script -> apply(db, script));
          db.run("PRAGMA application_id = " + APPLICATION);
          db.run("PRAGMA user_version = " + SCRIPTS.size());
          return version;
        });
  }

  private static void backUp(Db db, int version) {
    Path copy = db.file().resolveSibling(db.file().getFileName() + ".format-" + version + ".bak");
    if (!Files.exists(copy)) {
      db.update("VACUUM INTO ?", copy.toString());
    }
  }

  private static long version(Db db) {
    return db.number("PRAGMA user_version");
  }

  /** An empty line stands between statements. */
  private static void apply(Db db, String script) {
    for (String statement : resource(script).split("\n\n")) {
      db.run(statement);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
    }
  }
}
