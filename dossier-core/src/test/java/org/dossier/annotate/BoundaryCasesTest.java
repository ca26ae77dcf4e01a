package org.dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of sentence boundaries; {@code bin/lab score sentences} scores them as well. */
class BoundaryCasesTest {

  static Stream<Arguments> cases() {
    return Cases.rows("boundaries.tsv").stream().map(row -> Arguments.of(row[0], plain(row[1])));
  }

  private static String plain(String marked) {
    return marked.replace('⏎', '\n').replace('␣', '\u00a0').replace('¬', '\u00ad');
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void endsSentencesWhereTheyAreMarked(String family, String marked) {
    List<String> sentences =
        Stream.of(marked.split("‖ ?")).map(BoundaryCasesTest::trimmed).toList();
    String text = marked.replaceAll("‖ ?", "");

    AnnotatedDocument read = Cases.ANNOTATOR.annotate(Document.of("case", text));

    assertThat(read.sentences())
        .as(family)
        .extracting(sentence -> read.document().cut(sentence.field(), sentence.span()))
        .isEqualTo(sentences);
  }

  private static String trimmed(String sentence) {
    int end = sentence.length();
    while (Characters.isSpace(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(0, end);
  }
}
