package org.dossier.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class UnpackerTest {

  private final Unpacker unpacker = new Unpacker(1 << 20, 5);

  @Test
  void aPlainFileIsTakenAsItIs() {
    unpacker.take(Upload.of("C:\\reports\\a.txt", bytes("words")));
    assertThat(unpacker.files()).extracting(Upload::name).containsExactly("a.txt");
  }

  @Test
  void anArchiveGivesTheReportsInIt() {
    unpacker.take(
        new Upload("a.zip", Archives.zip("in/one.txt", "1", "two.html", "2", "three.exe", "3")));
    assertThat(unpacker.files()).extracting(Upload::name).containsExactly("one.txt", "two.html");
    unpacker.take(new Upload("b.txt.gz", Archives.gzip(bytes("words"))));
    assertThat(unpacker.files()).last().extracting(Upload::name).isEqualTo("b.txt");
  }

  @Test
  void whatUnpacksToTooMuchIsRefusedWhateverItSaysOfItself() {
    byte[] bomb = Archives.gzip(new byte[64 << 20]);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> unpacker.take(new Upload("bomb.gz", bomb)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unpacks to more than 1 MB");
    byte[] zip = Archives.zip("a.txt", "0".repeat(3 << 19), "b.txt", "0".repeat(3 << 19));
    assertThatThrownBy(() -> new Unpacker(1 << 20, 5).take(new Upload("bomb.zip", zip)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void tooManyFilesAreRefused() {
    String[] files = new String[20];
    for (int i = 0; i < 10; i++) {
      files[2 * i] = i + ".txt";
      files[2 * i + 1] = "words";
    }
    assertThatThrownBy(() -> unpacker.take(new Upload("many.zip", Archives.zip(files))))
        .hasMessageContaining("more than 5 files");
  }

  @Test
  void aBrokenArchiveIsRefused() {
    byte[] broken = Archives.zip("a.txt", "some words that are long enough to be cut in two");
    byte[] half = java.util.Arrays.copyOf(broken, 50);
    assertThatThrownBy(() -> unpacker.take(new Upload("a.zip", half)))
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> unpacker.take(new Upload("a.gz", new byte[] {0x1f, (byte) 0x8b, 9})))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aNameIsNeverAPath() {
    assertThat(Upload.of("../../etc/passwd", bytes("")).name()).isEqualTo("passwd");
    assertThat(Upload.of("..", bytes("")).name()).isEqualTo("report.txt");
    assertThat(Upload.of("a\u202Etxt.exe\u0000", bytes("")).name()).isEqualTo("atxt.exe");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
