package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void layOut() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.MD",
            "c.pdf",
            "noending",
            ".hidden.txt",
            ".git/d.txt",
            "deep/e.jsonl",
            "deep/er/f.html",
            "deep/[g].txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private List<String> find(String... arguments) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Messages messages = new Messages(stream, new Progress(stream, false, () -> 0), false);
    List<String> full = Stream.of(arguments).map(a -> a.replace("@", folder + "/")).toList();
    return new InputFinder(InputStream.nullInputStream(), messages)
        .find(full).stream().map(f -> f.shown().replace(folder + "/", "")).sorted().toList();
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFolderMeansTheReportsBelowIt() {
    assertThat(find("@"))
        .containsExactly("a.txt", "b.MD", "deep/[g].txt", "deep/e.jsonl", "deep/er/f.html");
  }

  @Test
  void aNamedFileIsTakenWhateverItsNameIs() {
    assertThat(find("@c.pdf", "@.hidden.txt", "@deep/[g].txt"))
        .containsExactly(".hidden.txt", "c.pdf", "deep/[g].txt");
  }

  @Test
  void aPatternMeansTheFilesItMatches() {
    assertThat(find("@*.txt")).containsExactly("a.txt");
    assertThat(find("@deep/*")).containsExactly("deep/[g].txt", "deep/e.jsonl");
    assertThat(find("@**.{html,jsonl}")).containsExactly("deep/e.jsonl", "deep/er/f.html");
    assertThat(find("@*/er/*")).containsExactly("deep/er/f.html");
    assertThat(find("@d?ep/er/f.h*")).containsExactly("deep/er/f.html");
    assertThat(told()).isEmpty();
  }

  @Test
  void aFileFoundTwiceCountsOnce() {
    assertThat(find("@a.txt", "@*.txt", "@deep/../a.txt")).containsExactly("a.txt");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatMeansNothingIsTold() {
    assertThat(find("@nothing.txt", "@*.doc", "@nowhere/*.txt", "@[")).isEmpty();
    assertThat(told().lines())
        .hasSize(4)
        .anyMatch(
            line -> line.endsWith("nothing.txt: there is no such file or folder. Check the name."))
        .anyMatch(line -> line.endsWith("*.doc: no file matches. Check the pattern."))
        .anyMatch(line -> line.endsWith("[: not a pattern: Missing ']. Close its brackets."));
  }

  @Test
  void linksToFilesAreFollowedAndBrokenOnesKeptToBeTold() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("broken.txt"), Path.of("gone.txt"));
    assertThat(find("@")).contains("link.txt").doesNotContain("broken.txt");
    assertThat(find("@broken.txt")).containsExactly("broken.txt");
  }
}
