package org.dossier.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at work, again and again, on one workspace: what it was told is kept must be
 * there. {@code -Ddossier.kills=200} asks for as many rounds.
 */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("dossier.kills", 12);

  @TempDir Path folder;

  private final Set<String> kept = new TreeSet<>();
  private final Set<String> gone = new HashSet<>();
  private long decided;

  @Test
  void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
    Path file = folder.resolve("workspace.db");
    Random random = new Random(17);
    for (int round = 0; round < ROUNDS; round++) {
      kill(file, round, random);
      check(file, round);
    }
    assertThat(verified(file, true)).isEmpty();
  }

  private void kill(Path file, int round, Random random) throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                file.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("ready");
      Thread killer = new Thread(() -> killAfter(victim, random.nextInt(1500)));
      killer.start();
      lines.lines().forEach(this::heed);
      killer.join();
    }
    assertThat(victim.waitFor()).as("it did not end by itself").isEqualTo(128 + 9);
  }

  private static void killAfter(Process victim, int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // By its handle: the process itself would close its output, and with it lines not yet read.
    victim.toHandle().destroyForcibly();
  }

  /** While a document is being forgotten nothing is promised about it. */
  private void heed(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "added" -> kept.add(words[1]);
      case "decided" -> decided = Long.parseLong(words[1]);
      case "forgetting" -> kept.remove(words[1]);
      default -> gone.add(words[words.length - 1]);
    }
  }

  private void check(Path file, int round) {
    try (Workspace workspace = Workspace.open(file)) {
      Set<String> found =
          workspace.read(
              view -> {
                Set<String> ids = new HashSet<>();
                view.documents().after(0, Integer.MAX_VALUE).forEach(one -> ids.add(one.id()));
                return ids;
              });
      assertThat(found).as("round %s", round).containsAll(kept);
      assertThat(gone).as("round %s", round).noneMatch(found::contains);
      long decisions = workspace.<Integer>read(view -> view.decisions().all().size());
      assertThat(decisions).as("round %s", round).isGreaterThanOrEqualTo(decided);
    }
    assertThat(verified(file, false)).as("round %s", round).isEmpty();
  }

  private static List<String> verified(Path file, boolean derived) {
    try (Editor editor = Shelf.editor(file)) {
      editor.derive();
    }
    List<String> problems = new ArrayList<>();
    try (Workspace workspace = Workspace.open(file)) {
      new Verifier(Shelf.READER, Shelf.PIPELINE, problems::add)
          .verify(workspace, derived, () -> {});
    }
    return problems;
  }
}
