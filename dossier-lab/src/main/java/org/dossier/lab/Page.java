package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether and where a command also keeps what it measured as a page under version control. */
final class Page {

  private static final Path FOLDER = Path.of("docs", "quality");

  @Option(names = "--write", description = "Also write the quality page.")
  private boolean write;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The quality page, by default one named for the command in docs/quality.")
  private Optional<Path> out = Optional.empty();

  /**
   * Writes the page if that was asked for.
   *
   * @param name file name of the page where none was given
   * @param markdown its text
   */
  void keep(String name, String markdown) throws IOException {
    if (!write) {
      return;
    }
    Path file = out.orElse(FOLDER.resolve(name)).toAbsolutePath();
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, markdown);
  }
}
