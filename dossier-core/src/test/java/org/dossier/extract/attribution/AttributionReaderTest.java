package org.dossier.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.annotate.Annotator;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written cases; each is told as source, cue and content, pieces parted by a bar. */
class AttributionReaderTest {

  private static final Annotator ANNOTATOR = Annotator.english();
  private static final AttributionReader READER = AttributionReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor said nine people had drowned.; The mayor > said > nine people had drowned",
        "Nine people had drowned, the mayor said.; the mayor > said > Nine people had drowned",
        "Nine people had drowned, according to the harbour police.;"
            + " the harbour police > according to > Nine people had drowned",
        "According to the harbour police, nine people had drowned.;"
            + " the harbour police > According to > nine people had drowned",
        "“The ferry was full,” said harbour master Ann Brook.;"
            + " harbour master Ann Brook > said > “The ferry was full,”",
        "“The ferry was full,” Brook said. “Nobody counted.”;"
            + " Brook > said > “The ferry was full,”|“Nobody counted.”",
        "Witnesses reported that the ferry was burning.;"
            + " Witnesses > reported > that the ferry was burning",
      })
  void readsSourceCueAndContent(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"The ferry sank at dawn.", "Nine people drowned off Oster on Monday."})
  void leavesTheOutletsOwnWordAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void readsTheTitleToo() {
    Document plain = Document.of("case", "The ferry sank.");
    Document titled =
        new Document(
            "case",
            plain.text(),
            java.util.Optional.of("Nine people drowned, police say"),
            plain.headline(),
            plain.metadata(),
            plain.publication(),
            plain.provenance());
    assertThat(READER.read(ANNOTATOR.annotate(titled)))
        .extracting(Reported::field)
        .containsExactly(Field.TITLE);
  }

  @Test
  void readsTheSameEveryTime() {
    String text = "The mayor said nine had drowned. “We wait,” she told the Oster Gazette.";
    assertThat(read(text)).isEqualTo(read(text));
  }

  @Test
  void readsOddTextWithoutFailing() {
    for (String text : List.of("”", "said", ": : :", "“““ said said ”", "“Said said he said.")) {
      assertThat(read(text)).isNotNull();
    }
  }

  private static List<String> read(String text) {
    Document document = Document.of("case", text);
    List<String> all = new ArrayList<>();
    for (Reported reported : READER.read(ANNOTATOR.annotate(document))) {
      all.add(
          words(document, reported.source())
              + " > "
              + words(document, reported.cue())
              + " > "
              + words(document, reported.content()));
    }
    return all;
  }

  private static String words(Document document, List<Span> spans) {
    return spans.stream()
        .map(span -> document.cut(Field.TEXT, span))
        .collect(Collectors.joining("|"));
  }
}
