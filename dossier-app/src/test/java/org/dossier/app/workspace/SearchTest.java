package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Measure;
import org.dossier.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void fill() {
    Path file = folder.resolve("workspace.db");
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.example("harbour-ferry"));
      editor.add(Shelf.example("castle-market"));
      editor.add(
          Shelf.file(
              "bakers.json",
              """
              {"title": "Bakers of Tarnhaven", "outlet": "Tarnhaven Echo",
               "datePublished": "2031-05-02", "text": "The bakers' guild elected a ferryman."}"""));
      editor.derive();
    }
    workspace = Workspace.open(file);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static List<Hit> find(Query query) {
    return workspace.read(view -> view.search().find(query, 0, 50));
  }

  private static List<String> ids(Query query) {
    return find(query).stream().map(hit -> hit.document().id()).toList();
  }

  private static Query measured(Measure measure, int least, int most, Optional<Verdict> verdict) {
    return new Query(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(measure),
        OptionalInt.of(least),
        OptionalInt.of(most),
        verdict);
  }

  @Test
  void aWordIsFoundInAllItsForms() {
    assertThat(ids(Query.of("guilds"))).containsExactly("bakers.json");
    assertThat(ids(Query.of("GUILD elections"))).containsExactly("bakers.json");
    assertThat(ids(Query.of("guild breakwater"))).isEmpty();
  }

  @Test
  void phrasesAndBeginningsAreFound() {
    assertThat(ids(Query.of("\"elected a ferryman\""))).containsExactly("bakers.json");
    assertThat(ids(Query.of("\"a elected ferryman\""))).isEmpty();
    assertThat(ids(Query.of("Tarnh*"))).containsExactly("bakers.json");
    assertThat(ids(Query.of("Tarnh"))).isEmpty();
  }

  @Test
  void nothingTypedIsACommand() {
    for (String typed :
        List.of("baker OR", "NEAR(", "title:", "\"", "*", "-", "^baker", "a\"b", "'")) {
      assertThat(find(Query.of(typed))).as(typed).isNotNull();
    }
    assertThat(ids(Query.of("NOT guild"))).isEmpty();
  }

  @Test
  void snippetsMarkTheWords() {
    assertThat(find(Query.of("guild")).get(0).snippet("<", ">"))
        .contains("bakers' <guild> elected");
  }

  @Test
  void aWordInTheTitleCountsMore() {
    assertThat(ids(Query.of("ferry")).indexOf("bakers.json")).isNegative();
    assertThat(find(Query.of("ferry")).get(0).document().title().orElse(""))
        .containsIgnoringCase("ferry");
  }

  @Test
  void outletAndDaysNarrow() {
    Query byOutlet =
        new Query(
            "",
            Optional.of("echo"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    assertThat(ids(byOutlet)).containsExactly("bakers.json");
    assertThat(ids(on(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 2))))
        .containsExactly("bakers.json");
    assertThat(ids(on(LocalDate.of(2031, 5, 3), LocalDate.of(2031, 5, 9)))).isEmpty();
  }

  private static Query on(LocalDate from, LocalDate to) {
    return new Query(
        "",
        Optional.empty(),
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  @Test
  void figuresOfTheIncidentNarrow() {
    assertThat(ids(measured(Measure.KILLED, 16, 17, Optional.empty())))
        .contains("04-ostrey-meridian.html")
        .doesNotContain("bakers.json");
    assertThat(ids(measured(Measure.KILLED, 900, 999, Optional.empty()))).isEmpty();
    assertThat(ids(measured(Measure.KILLED, 0, 999, Optional.of(Verdict.REVISED))))
        .contains("04-ostrey-meridian.html");
    assertThat(ids(measured(Measure.KILLED, 0, 999, Optional.of(Verdict.AGREED))))
        .doesNotContain("04-ostrey-meridian.html");
  }

  @Test
  void thePlaceIsThatOfTheIncident() {
    Query atCalvorria =
        new Query(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("calvor"),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    assertThat(ids(atCalvorria)).contains("01-quillwire.json").doesNotContain("bakers.json");
  }
}
