package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  @TempDir Path folder;

  @Test
  void acceptsTheStoredOutputOnly() throws IOException {
    Files.writeString(folder.resolve("toll.txt"), "12 killed\n");
    Golden.assertMatches(folder, "toll.txt", "12 killed\n", false);
    assertThatThrownBy(() -> Golden.assertMatches(folder, "toll.txt", "13 killed\n", false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("toll.txt")
        .hasMessageContaining("golden.update");
  }

  @Test
  void failsWithoutAFileUnlessAskedToWriteIt() throws IOException {
    assertThatThrownBy(() -> Golden.assertMatches(folder, "a/new.txt", "x", false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("golden.update");
    Golden.assertMatches(folder, "a/new.txt", "x", true);
    assertThat(folder.resolve("a/new.txt")).hasContent("x");
  }
}
