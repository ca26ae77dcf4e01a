package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir Path folder;

  private static void write(String text, Path file) throws IOException {
    Output.write(text, Optional.of(file), OutputStream.nullOutputStream());
  }

  @Test
  void replacesAFileAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old");
    write("nové", file);
    assertThat(file).hasContent("nové");
    assertThat(folder.toFile().list()).containsExactly("out.txt");
  }

  @Test
  void writesThroughALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    write("new", link);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFailedWriteLeavesNothingBehind() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("taken"));
    assertThatThrownBy(() -> write("x", directory)).isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("taken");
  }
}
