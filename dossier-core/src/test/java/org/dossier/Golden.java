package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares whole outputs with files that people have read and accepted.
 *
 * <p>The files stand under {@code src/test/resources/golden} of the module under test. With {@code
 * -Dgolden.update=true} they are rewritten instead, to be reviewed as a diff.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /**
   * Fails unless {@code actual} is exactly what the golden file holds.
   *
   * @param name path of the file under the golden folder, with {@code /} between its parts
   */
  public static void assertMatches(String name, String actual) {
    assertMatches(FOLDER, name, actual, Boolean.getBoolean("golden.update"));
  }

  static void assertMatches(Path folder, String name, String actual, boolean update) {
    Path file = folder.resolve(name);
    try {
      if (update) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        return;
      }
      assertThat(file)
          .as("golden file; -Dgolden.update=true writes it, for you to review")
          .exists();
      assertThat(actual)
          .as("%s (-Dgolden.update=true accepts the new output)", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("golden file " + file, e);
    }
  }
}
