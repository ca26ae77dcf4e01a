package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong nanos = new AtomicLong();

  private String run(boolean shown, int steps, long nanosPerStep) {
    Progress progress = new Progress(err, shown, nanos::get);
    progress.start("documents", 100);
    for (int i = 0; i < steps; i++) {
      nanos.addAndGet(nanosPerStep);
      progress.step();
    }
    progress.wipe();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsHowManyHowFastAndHowLong() {
    assertThat(run(true, 50, 100_000_000))
        .contains("\r\u001b[K50 of 100 documents, 10 per second, 5 s left")
        .endsWith("\r\u001b[K");
  }

  @Test
  void quickWorkDrawsNothing() {
    assertThat(run(true, 50, 1_000_000)).isEmpty();
  }

  @Test
  void aPipeSeesNothing() {
    assertThat(run(false, 50, 100_000_000)).isEmpty();
  }

  @Test
  void aMessageTakesTheLineAway() {
    Progress progress = new Progress(err, true, nanos::get);
    progress.start("files", 2);
    nanos.set(1_000_000_000);
    progress.step();
    new Messages(err, progress, false).problem("a.txt", "odd\nthing");
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .endsWith("1 s left\r\u001b[Kdossier: a.txt: odd thing\n");
  }
}
