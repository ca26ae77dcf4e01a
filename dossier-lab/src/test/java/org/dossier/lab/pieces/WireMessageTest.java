package org.dossier.lab.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WireMessageTest {

  private static WireMessage message(byte... bytes) throws IOException {
    return new WireMessage(ByteBuffer.wrap(bytes));
  }

  @Test
  void wholeNumbersComeApartOrTogether() throws IOException {
    WireMessage message =
        message(new Wire().whole(1, 150).bytes(1, (byte) 3, (byte) 0x8e, (byte) 2).done());
    assertThat(message.wholes(1)).containsExactly(150L, 3L, 270L);
    assertThat(message.wholes(2)).isEmpty();
  }

  @Test
  void numbersOfEverySizeAreReadBack() throws IOException {
    for (long value : new long[] {0, 127, 128, 1L << 40, Long.MAX_VALUE, -1}) {
      assertThat(message(new Wire().whole(77, value).done()).wholes(77)).containsExactly(value);
    }
  }

  @Test
  void floatsAndTextsKeepTheirOrder() throws IOException {
    WireMessage message =
        message(new Wire().single(4, 0.5f).text(8, "one").single(4, -2f).text(8, "two").done());
    assertThat(message.floats(4)).containsExactly(0.5f, -2f);
    assertThat(message.bytes(8))
        .extracting(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
        .containsExactly("one", "two");
  }

  @Test
  void aMessageCutShortIsRefused() {
    byte[] whole = new Wire().text(8, "a text of some length").done();
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> message(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anyBytesAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(4);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(30)];
      random.nextBytes(bytes);
      try {
        message(bytes).wholes(1);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1000, 1999);
  }
}
