package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a workspace is told in words, and costs nothing that was kept. */
class FaultTest {

  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("workspace.db");
    try (Editor editor = Shelf.editor(file)) {
      editor.add(Shelf.example("harbour-ferry"));
      editor.derive();
    }
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    try (Workspace workspace = Workspace.open(file)) {
      new Verifier(Shelf.READER, Shelf.PIPELINE, problems::add).verify(workspace, false, () -> {});
    }
    return problems;
  }

  /** The database is told that the disk ends here, which it answers as it does a full disk. */
  @Test
  void aFullDiskLosesNothing() {
    try (Editor editor = Shelf.editor(file)) {
      editor.limitPages(0);
      assertThatThrownBy(() -> editor.add(Shelf.example("castle-market")))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("disk is full")
          .hasMessageContaining("Make room");
      assertThat(editor.documents()).isEqualTo(Shelf.example("harbour-ferry").size());
      editor.limitPages(1_000_000);
      assertThat(editor.add(Shelf.example("castle-market"))).allMatch(Added::isNew);
      assertThat(editor.derive()).isPositive();
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenCanStillBeRead() throws IOException {
    assumeThat(System.getProperty("user.name")).as("root may write anything").isNotEqualTo("root");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> Shelf.editor(file))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("cannot be written");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other.db"));
    assertThatThrownBy(() -> Shelf.editor(other)).isInstanceOf(WorkspaceException.class);
    assertThatThrownBy(() -> Workspace.open(other)).isInstanceOf(WorkspaceException.class);
  }

  @Test
  void aDamagedPageIsFound() throws IOException {
    long pages = Files.size(file) / PAGE;
    int told = 0;
    for (long page = 1; page < pages; page += 7) {
      byte[] whole = Files.readAllBytes(file);
      overwrite(page);
      told += isTold() ? 1 : 0;
      Files.write(file, whole);
    }
    assertThat(told).as("of every seventh of %s pages", pages).isGreaterThan((int) pages / 7 / 2);
    assertThat(problems()).isEmpty();
  }

  private void overwrite(long page) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[PAGE];
      Arrays.fill(noise, (byte) 0x5a);
      channel.write(ByteBuffer.wrap(noise), page * PAGE);
    }
  }

  private boolean isTold() {
    try {
      return !problems().isEmpty();
    } catch (WorkspaceException e) {
      assertThat(e).hasMessageContaining(file.toString());
      return true;
    }
  }

  @Test
  void aNewerFileIsRefused() {
    try (Db db = Connections.writing(file)) {
      db.run("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Shelf.editor(file))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("newer version");
    assertThatThrownBy(() -> Workspace.open(file))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void aBrokenLockFileDoesNotBar() throws IOException {
    Path lock = file.resolveSibling("workspace.db.lock");
    Files.writeString(lock, "left by a program that was ended");
    try (Editor editor = Shelf.editor(file)) {
      assertThat(editor.documents()).isPositive();
    }
  }
}
