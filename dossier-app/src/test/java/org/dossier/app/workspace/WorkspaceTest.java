package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  private static final String NOTE = "Two people died when a barge sank off Tarnhaven on Monday.";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseAFile() {
    file = folder.resolve("made").resolve("workspace.db");
  }

  @Test
  void whatIsStoredIsWhatThePipelineMakes() {
    List<Original> originals = new ArrayList<>(Shelf.example("harbour-ferry"));
    List<Document> documents =
        originals.stream()
            .flatMap(one -> Shelf.READER.read(one.file(), one.bytes()).documents().stream())
            .toList();
    List<Extraction> read = documents.stream().map(Shelf.PIPELINE::extract).toList();
    Collections.shuffle(originals, new Random(5));
    try (Editor editor = Shelf.editor(file)) {
      assertThat(editor.add(originals)).allMatch(Added::isNew);
      assertThat(editor.derive()).isEqualTo(1);
      assertThat(editor.derive()).as("nothing is left to do").isZero();
    }
    try (Workspace workspace = Workspace.open(file)) {
      List<Extraction> kept =
          workspace.read(
              view ->
                  documents.stream()
                      .map(document -> view.documents().extraction(document.id()).orElseThrow())
                      .toList());
      assertThat(kept).isEqualTo(read);
      assertThat(dossiers(workspace)).isEqualTo(Shelf.PIPELINE.combine(read));
    }
  }

  @Test
  void addedInPartsItIsTheSame() {
    List<Original> originals = Shelf.example("harbour-ferry");
    try (Editor editor = Shelf.editor(file)) {
      editor.add(originals);
      editor.derive();
    }
    Path other = folder.resolve("other.db");
    for (Original original : originals) {
      try (Editor editor = Shelf.editor(other)) {
        editor.add(List.of(original));
        editor.derive();
      }
    }
    try (Workspace at = Workspace.open(file);
        Workspace bit = Workspace.open(other)) {
      assertThat(dossiers(bit)).isEqualTo(dossiers(at));
      assertThat(numbers(bit)).as("it went on under one number").isEqualTo(numbers(at));
    }
  }

  @Test
  void theSameBytesAreOneDocument() {
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.file("first.txt", NOTE));
      List<Added> again = editor.add(Shelf.file("second.txt", NOTE));
      assertThat(again).singleElement().matches(added -> !added.isNew());
      assertThat(again.get(0).id()).contains("first.txt");
      List<Original> twins = new ArrayList<>(Shelf.file("a.txt", "One ship sank."));
      twins.addAll(Shelf.file("b.txt", "One ship sank."));
      assertThat(editor.add(twins)).extracting(Added::isNew).containsExactly(true, false);
    }
    try (Workspace workspace = Workspace.open(file)) {
      assertThat(workspace.<Long>read(view -> view.documents().count())).isEqualTo(2);
    }
  }

  @Test
  void bytesComeBackAsTheyWere() {
    byte[] bytes = ("\ufeff" + NOTE + "\r\n").getBytes(StandardCharsets.UTF_8);
    List<Original> originals = new ArrayList<>();
    Originals.each("note.txt", bytes, originals::add);
    try (Editor editor = Shelf.editor(file)) {
      editor.add(originals);
    }
    try (Workspace workspace = Workspace.open(file)) {
      Optional<byte[]> stored = workspace.read(view -> view.documents().bytes("note.txt"));
      assertThat(stored).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
    }
  }

  @Test
  void anIdThatIsTakenGetsALongerOne() {
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.file("note.txt", NOTE));
      String id = editor.add(Shelf.file("note.txt", NOTE + " More.")).get(0).id().orElseThrow();
      assertThat(id).matches("note\\.txt~[0-9a-f]{8}");
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsKept() {
    String lines =
        "{\"id\": \"a\", \"text\": \"A barge sank.\"}\n\n{\"id\": \"b\"}\n{\"text\": \"Fog.\"}\n";
    try (Editor editor = Shelf.editor(file)) {
      List<Added> added = editor.add(Shelf.file("feed.jsonl", lines));
      assertThat(added)
          .extracting(one -> one.id().orElse("-"))
          .containsExactly("a", "-", "feed.jsonl#4");
      assertThat(added.get(1).problems())
          .singleElement()
          .matches(problem -> problem.offset() == lines.indexOf("{\"id\": \"b\""));
    }
  }

  @Test
  void aSecondWriterIsTold() {
    try (Editor first = Shelf.editor(file)) {
      assertThatThrownBy(() -> Shelf.editor(file))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("another program is writing");
      assertThat(first.add(Shelf.file("note.txt", NOTE))).hasSize(1);
    }
    Shelf.editor(file).close();
  }

  @Test
  void aReaderSeesOneState() {
    try (Editor editor = Shelf.editor(file);
        Workspace workspace = Workspace.open(file)) {
      long seen =
          workspace.read(
              view -> {
                long before = view.documents().count();
                editor.add(Shelf.file("note.txt", NOTE));
                return before + view.documents().count();
              });
      assertThat(seen).isZero();
      assertThat(workspace.<Long>read(view -> view.documents().count())).isEqualTo(1);
    }
  }

  @Test
  void decisionsAreKeptInOrderAndWithTheirDocuments() {
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.file("note.txt", NOTE));
      editor.record("mira", "{\"kind\":\"note\"}", List.of());
      editor.record("jon", "{\"kind\":\"accept\"}", List.of("note.txt"));
      assertThatThrownBy(() -> editor.record("jon", "{}", List.of("other.txt")))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("other.txt");
    }
    try (Workspace workspace = Workspace.open(file)) {
      List<StoredDecision> all = workspace.read(view -> view.decisions().all());
      assertThat(all).extracting(StoredDecision::author).containsExactly("mira", "jon");
      assertThat(all).extracting(StoredDecision::number).containsExactly(1L, 2L);
      List<StoredDecision> ofNote = workspace.read(view -> view.decisions().on("note.txt"));
      assertThat(ofNote).extracting(StoredDecision::body).containsExactly("{\"kind\":\"accept\"}");
    }
  }

  @Test
  void whatIsNoWorkspaceIsNotTouched() throws IOException {
    Path text = Files.writeString(folder.resolve("text.db"), NOTE.repeat(100));
    assertThatThrownBy(() -> Shelf.editor(text))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("no workspace");
    assertThat(text).hasContent(NOTE.repeat(100));
    assertThatThrownBy(() -> Workspace.open(folder.resolve("none.db")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("there is no such workspace");
  }

  @Test
  void theUsualPlaceFollowsTheEnvironment() {
    Path home = Path.of("/home/mira");
    assertThat(Workspace.usual(Map.of(), home))
        .isEqualTo(Path.of("/home/mira/.local/share/dossier/workspace.db"));
    assertThat(Workspace.usual(Map.of("XDG_DATA_HOME", "/data"), home))
        .isEqualTo(Path.of("/data/dossier/workspace.db"));
    assertThat(Workspace.usual(Map.of("XDG_DATA_HOME", "data"), home))
        .as("a relative one is to be ignored")
        .isEqualTo(Path.of("/home/mira/.local/share/dossier/workspace.db"));
  }

  private static List<Dossier> dossiers(Workspace workspace) {
    return workspace.read(
        view ->
            view.incidents().latest(0, 100).stream()
                .map(incident -> view.incidents().dossier(incident.number()).orElseThrow())
                .toList());
  }

  private static List<Long> numbers(Workspace workspace) {
    return workspace.read(
        view -> view.incidents().latest(0, 100).stream().map(StoredIncident::number).toList());
  }
}
