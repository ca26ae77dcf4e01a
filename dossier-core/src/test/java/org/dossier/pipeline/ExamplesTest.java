package org.dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.Golden;
import org.dossier.model.Document;
import org.dossier.read.Reader;
import org.dossier.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our fictional incidents, from the files to the dossiers we have read and accepted. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  @ParameterizedTest
  @ValueSource(strings = {"harbour-ferry", "castle-market"})
  void anExampleGivesTheDossierWeAccepted(String name) {
    var dossiers = Pipeline.standard().run(documents(name, text -> text));
    assertThat(dossiers).hasSize(1);
    Golden.assertMatches("examples/" + name + ".md", Report.markdown().render(dossiers));
    Golden.assertMatches("examples/" + name + ".jsonl", Report.statements().render(dossiers));
  }

  /** Places, ids made of places and hashes follow the stored bytes; nothing else may differ. */
  @ParameterizedTest
  @ValueSource(strings = {"harbour-ferry", "castle-market"})
  void lineEndingsChangeNothingButPlacesAndHashes(String name) {
    var lineFeeds = Pipeline.standard().run(documents(name, text -> text));
    var bothEnds = Pipeline.standard().run(documents(name, text -> text.replace("\n", "\r\n")));
    assertThat(withoutPlaces(Report.statements().render(bothEnds)))
        .isEqualTo(withoutPlaces(Report.statements().render(lineFeeds)));
    assertThat(withoutPlaces(Report.markdown().render(bothEnds)))
        .isEqualTo(withoutPlaces(Report.markdown().render(lineFeeds)));
  }

  private static String withoutPlaces(String rendered) {
    return rendered
        .replaceAll("@\\d+-\\d+", "@")
        .replaceAll("\"(start|end)\":\\d+", "\"$1\":0")
        .replaceAll("[0-9a-f]{64}", "")
        .replace("\\r\\n", "\\n");
  }

  /** Changes the bytes of a file before it is read. */
  @FunctionalInterface
  private interface Change {
    String of(String text);
  }

  private static List<Document> documents(String name, Change change) {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        boolean plain = file.toString().endsWith(".txt") || file.toString().endsWith(".md");
        String text = Files.readString(file);
        Reader.Result read =
            Reader.standard()
                .read(
                    file.getFileName().toString(),
                    (plain ? change.of(text) : text).getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).as(file.toString()).isEmpty();
        documents.addAll(read.documents());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("examples/" + name, e);
    }
    return documents;
  }
}
