package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Provenance;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private static String words(Random random, int count) {
    return random.ints(count, 0, 5000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
  }

  private static Document at(String url, String id, String text) {
    Document plain = Document.of(id, text);
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        plain.publication(),
        new Provenance(
            id, "", Optional.empty(), Optional.empty(), Optional.of(url), Optional.empty()));
  }

  /** Light edits, cuts, passages and what copies nothing, in any order: the same is found. */
  @Test
  void theOrderOfReportsNeverMatters() {
    Random random = new Random(4);
    List<Document> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String text = words(random, 260);
      reports.add(Document.of("a" + i, text));
      reports.add(Document.of("b" + i, text.substring(0, text.length() / 3)));
      reports.add(Document.of("c" + i, words(random, 150) + text.substring(300, 700)));
    }
    List<Dependence> expected = CopyFinder.standard().of(reports);
    assertThat(expected).hasSize(12).noneMatch(d -> d.document().startsWith("a"));
    for (int run = 0; run < 5; run++) {
      Collections.shuffle(reports, random);
      assertThat(CopyFinder.standard().of(reports)).isEqualTo(expected);
    }
  }

  /** Two that each copy a third need not share a word. */
  @Test
  void copyingIsNotTransitive() {
    Random random = new Random(5);
    String one = words(random, 120);
    String two = words(random, 120);
    List<Document> reports =
        List.of(Document.of("a", one), Document.of("b", two), Document.of("c", one + " " + two));
    assertThat(CopyFinder.standard().of(reports))
        .extracting(Dependence::document)
        .containsOnly("c");
  }

  @Test
  void withoutNamesOutletsAreKnownByTheirHosts() {
    String text = words(new Random(6), 100);
    assertThat(
            CopyFinder.standard()
                .of(
                    List.of(
                        at("https://www.velm-post.example/1", "a", text),
                        at("http://velm-post.example/2", "b", text),
                        at("no address", "c", text))))
        .extracting(Dependence::kind)
        .containsExactly(Dependence.Kind.UPDATE, Dependence.Kind.COPY);
  }

  @Test
  void aFieldOfTheFeedMayNameTheAgency() {
    Document plain = Document.of("a", "Gunmen came.");
    Provenance from =
        new Provenance(
            "a",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("distributor", "Norvik News Agency", "credit", "Ana Ruda"));
    Document fed =
        new Document(
            "a",
            plain.text(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            plain.publication(),
            from);
    assertThat(new AgencyMarks(WordLists.standard()).of(fed))
        .extracting(Dependence::on)
        .containsExactly("Norvik News Agency");
    assertThat(new AgencyMarks(WordLists.standard()).of(plain)).isEmpty();
  }

  @Test
  void idsMustBeUnique() {
    List<Document> twice = List.of(Document.of("a", "x"), Document.of("a", "y"));
    assertThatThrownBy(() -> CopyFinder.standard().of(twice)).hasMessageContaining("the id a");
    assertThat(CopyFinder.standard().of(List.of())).isEmpty();
  }
}
