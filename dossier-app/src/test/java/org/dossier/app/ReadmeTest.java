package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path EXAMPLE =
      Path.of("src", "test", "java", "org", "dossier", "app", "LibraryExampleTest.java");
  private static final int LINES = 27;

  /** {@code -Dgolden.update=true} writes the excerpt anew. */
  @Test
  void theExcerptIsWhatTheProgramPrints() throws IOException {
    String input = Path.of("..", "examples", "harbour-ferry").toString();
    Invocation run = Invocation.with("", Screen.NONE, Stages.STANDARD, "report", input);
    String printed = run.out().lines().limit(LINES).collect(Collectors.joining("\n")) + "\n";
    String readme = Files.readString(README);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, withBlock(readme, "text", printed));
    } else {
      assertThat(block(readme, "text")).isEqualTo(printed);
    }
  }

  @Test
  void theLibraryExampleIsCompiled() throws IOException {
    String source = Files.readString(EXAMPLE);
    int start = source.indexOf("// begin of example\n") + "// begin of example\n".length();
    String example = source.substring(start, source.indexOf("    // end of example"));
    assertThat(block(Files.readString(README), "java"))
        .isEqualTo(example.replaceAll("(?m)^    ", ""));
  }

  /** Returns the lines of the first fenced block in a language. */
  private static String block(String markdown, String language) {
    int start = start(markdown, language);
    return markdown.substring(start, markdown.indexOf("```", start));
  }

  private static String withBlock(String markdown, String language, String lines) {
    int start = start(markdown, language);
    return markdown.substring(0, start)
        + lines
        + markdown.substring(markdown.indexOf("```", start));
  }

  private static int start(String markdown, String language) {
    String fence = "```" + language + "\n";
    return markdown.indexOf(fence) + fence.length();
  }
}
