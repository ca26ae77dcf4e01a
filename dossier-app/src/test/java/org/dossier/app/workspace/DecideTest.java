package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.IncidentKey;
import org.dossier.model.Measure;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about readings comes to bear on the incidents, and can be taken back. */
class DecideTest {

  private static final Instant WHEN = Instant.parse("2031-04-01T09:00:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("workspace.db");
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.example("harbour-ferry"));
      editor.add(Shelf.example("castle-market"));
      editor.derive();
    }
  }

  private void decide(String id, Act act) {
    try (Editor editor = Shelf.editor(file)) {
      editor.decide(new Decision(id, "mira", WHEN, "because", act));
    }
  }

  private Extraction read(String document) {
    try (Workspace workspace = Workspace.open(file)) {
      return workspace.read(view -> view.documents().extraction(document)).orElseThrow();
    }
  }

  private List<Dossier> dossiers() {
    try (Workspace workspace = Workspace.open(file)) {
      return workspace.read(
          view ->
              view.incidents().latest(0, 100).stream()
                  .map(one -> view.incidents().dossier(one.number()).orElseThrow())
                  .toList());
    }
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    try (Workspace workspace = Workspace.open(file)) {
      new Verifier(Shelf.READER, Shelf.PIPELINE, problems::add).verify(workspace, true, () -> {});
    }
    return problems;
  }

  private static StatementKey dead(Extraction read) {
    Statement figure =
        read.statements().stream()
            .filter(s -> s instanceof Figure told && told.measure() == Measure.KILLED)
            .findFirst()
            .orElseThrow();
    return StatementKey.of(read.document(), figure);
  }

  @Test
  void aRejectedFigureLeavesTheFindingsUntilItIsTakenBack() {
    List<Dossier> before = dossiers();
    decide("1", new Act.Reject(dead(read("04-ostrey-meridian.html"))));
    List<Dossier> rejected = dossiers();
    assertThat(rejected).isNotEqualTo(before);
    assertThat(rejected.stream().flatMap(one -> one.review().stream())).hasSize(1);
    assertThat(problems()).isEmpty();
    decide("2", new Act.Undo("1"));
    assertThat(dossiers()).isEqualTo(before);
    assertThat(problems()).isEmpty();
  }

  @Test
  void mergedIncidentsAreOneUntilThatIsTakenBack() {
    int before = dossiers().size();
    decide(
        "1", new Act.Merge(List.of(main("01-quillwire.json"), main("04-provincial-herald.txt"))));
    assertThat(dossiers()).hasSize(before - 1);
    assertThat(problems()).isEmpty();
    decide("2", new Act.Undo("1"));
    assertThat(dossiers()).hasSize(before);
    assertThat(problems()).isEmpty();
  }

  private IncidentKey main(String document) {
    Extraction read = read(document);
    return IncidentKey.of(read.document(), read.incidents().get(0));
  }

  @Test
  void aDecisionSurvivesReadingAgainAndIsForgottenWithItsDocument() {
    decide("1", new Act.MarkUnusable(DocumentKey.of(read("05-coast-standard.txt").document())));
    List<Dossier> decided = dossiers();
    try (Editor editor = Shelf.editor(file)) {
      assertThat(editor.reread(true, 0, 100)).noneMatch(Reread::isOther);
      editor.derive();
    }
    assertThat(dossiers()).isEqualTo(decided);
    try (Editor editor = Shelf.editor(file)) {
      editor.forget(List.of("05-coast-standard.txt"));
    }
    try (Workspace workspace = Workspace.open(file)) {
      assertThat(workspace.<Integer>read(view -> view.decisions().all().size())).isZero();
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void anIdIsUsedOnceAndWhatIsUnknownCannotBeTakenBack() {
    Act act = new Act.Note(DocumentKey.of(read("05-coast-standard.txt").document()));
    decide("1", act);
    assertThatThrownBy(() -> decide("1", act))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("kept already");
    assertThatThrownBy(() -> decide("2", new Act.Undo("7")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("no decision has this id");
  }
}
