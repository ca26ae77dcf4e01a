package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor takes back, makes again and remembers. */
class EditorTest {

  private static final Instant FIRST = Instant.parse("2031-04-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2031-04-03T12:00:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseAFile() {
    file = folder.resolve("workspace.db");
  }

  private Editor at(Instant time) {
    return Editor.open(file, Shelf.READER, Shelf.PIPELINE, Clock.fixed(time, ZoneOffset.UTC));
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    try (Workspace workspace = Workspace.open(file)) {
      new Verifier(Shelf.READER, Shelf.PIPELINE, problems::add).verify(workspace, true, () -> {});
    }
    return problems;
  }

  private void addTheFerry(Instant time, int from, int to) {
    try (Editor editor = at(time)) {
      editor.add(Shelf.example("harbour-ferry").subList(from, to));
      editor.derive();
    }
  }

  private List<History.Change> since(Instant time) {
    try (Workspace workspace = Workspace.open(file)) {
      return workspace.read(view -> view.history().since(time));
    }
  }

  @Test
  void whatIsForgottenIsNowhereInTheFile() throws IOException {
    addTheFerry(FIRST, 0, 3);
    try (Editor editor = at(FIRST)) {
      editor.add(
          Shelf.file(
              "secret.json",
              """
              {"title": "Ferry hits breakwater in Calvorria: Zwymbrolin", "outlet": "Quarlfendel",
               "datePublished": "2031-03-12",
               "text": "Zwymbrolin said 77 people were killed when the ferry hit the breakwater."}"""));
      editor.derive();
      editor.record("mira", "{\"about\":\"Zwymbrolin\"}", List.of("secret.json"));
      editor.record("mira", "{\"about\":\"another\"}", List.of());
      assertThat(holds("Zwymbrolin")).isTrue();
      editor.forget(List.of("secret.json", "02-ostrey-gazette.txt"));
      assertThat(holds("Zwymbrolin")).isFalse();
      assertThat(holds("zwymbrolin")).as("as the index has it").isFalse();
      assertThat(holds("Quarlfendel")).isFalse();
    }
    assertThat(problems()).isEmpty();
    try (Workspace workspace = Workspace.open(file)) {
      assertThat(workspace.<Integer>read(view -> view.decisions().all().size())).isEqualTo(1);
      assertThat(workspace.<Boolean>read(view -> view.documents().find("secret.json").isEmpty()))
          .isTrue();
      assertThat(workspace.<Long>read(view -> view.incidents().count())).isEqualTo(1);
    }
    assertThat(since(Instant.EPOCH).toString()).doesNotContain("77");
  }

  private boolean holds(String word) throws IOException {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    for (String end : List.of("", "-wal")) {
      Path part = file.resolveSibling(file.getFileName() + end);
      if (Files.exists(part)
          && new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1)
              .contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void forgettingSomethingUnknownChangesNothing() {
    addTheFerry(FIRST, 0, 2);
    try (Editor editor = at(FIRST)) {
      assertThatThrownBy(() -> editor.forget(List.of("01-quillwire.json", "no such")))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("no such");
      assertThat(editor.documents()).isEqualTo(2);
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void theHistoryTellsWhatChanged() {
    addTheFerry(FIRST, 0, 2);
    addTheFerry(LATER, 2, 5);
    assertThat(since(LATER)).isEmpty();
    assertThat(since(FIRST.minusSeconds(1))).singleElement().matches(change -> !change.existed());
    assertThat(since(FIRST))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.existed() && change.exists()).isTrue();
              assertThat(change.came()).isEqualTo(3);
              assertThat(killed(change.was())).isNotEmpty().doesNotContain("17");
              assertThat(killed(change.is())).contains("17");
            });
  }

  private static List<String> killed(Map<Question, Value> values) {
    return Optional.ofNullable(values.get(Question.KILLED)).map(Value::answers).orElse(List.of());
  }

  @Test
  void timeGoesOnWhenTheClockIsSetBack() {
    addTheFerry(LATER, 0, 2);
    addTheFerry(FIRST, 2, 4);
    try (Editor editor = at(FIRST)) {
      assertThat(editor.record("mira", "{}", List.of()).made()).isEqualTo(LATER);
    }
    assertThat(since(FIRST)).as("all of it is later").singleElement().matches(c -> c.came() == 4);
    assertThat(problems()).isEmpty();
  }

  @Test
  void readingAgainBringsBackWhatIsDamaged() {
    addTheFerry(FIRST, 0, 4);
    try (Db db = Connections.writing(file)) {
      db.update("UPDATE reading SET body = replace(body, 'f', 'g') WHERE document = 1");
      db.update("UPDATE reading SET rules = 'older' WHERE document = 2");
      db.update("UPDATE incident SET dossier = x'00'");
    }
    assertThat(problems()).hasSizeGreaterThanOrEqualTo(3);
    try (Editor editor = at(LATER)) {
      List<Reread> older = editor.reread(false, 0, 10);
      assertThat(older).extracting(Reread::number).containsExactly(2L);
      assertThat(editor.reread(false, 0, 10)).isEmpty();
      List<Reread> all = editor.reread(true, 0, 10);
      assertThat(all).extracting(Reread::isOther).containsExactly(true, false, false, false);
      editor.derive();
      assertThat(editor.changesSince(0)).hasSize(1);
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void nothingChangesADocumentOrADecision() {
    addTheFerry(FIRST, 0, 1);
    try (Editor editor = at(FIRST)) {
      editor.record("mira", "{}", List.of());
    }
    try (Db db = Connections.writing(file)) {
      assertThatThrownBy(() -> db.update("UPDATE document SET bytes = x'00'"))
          .hasMessageContaining("never changed");
      assertThatThrownBy(() -> db.update("UPDATE decision SET author = 'jon'"))
          .hasMessageContaining("never changed");
    }
  }
}
