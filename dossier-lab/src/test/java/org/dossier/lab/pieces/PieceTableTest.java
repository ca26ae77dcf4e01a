package org.dossier.lab.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PieceTableTest {

  private static final String NAME = "embeddings.word_embeddings.weight";

  private static byte[] model(byte... values) {
    Wire table = new Wire().whole(1, 2).whole(1, 3).whole(2, 2).text(8, NAME + "_quantized");
    Wire zero = new Wire().whole(2, 2).whole(5, 128).text(8, NAME + "_zero_point");
    Wire scale = new Wire().whole(2, 1).single(4, 0.25f).text(8, NAME + "_scale");
    Wire graph = new Wire().text(2, "graph").bytes(5, zero.done()).bytes(5, scale.done());
    graph.bytes(5, table.bytes(9, values).done());
    return new Wire().whole(1, 7).bytes(7, graph.done()).done();
  }

  @Test
  void aRowIsWhatItsBytesMean() throws IOException {
    PieceTable table =
        PieceTable.of(model((byte) 0, (byte) 1, (byte) 2, (byte) 128, (byte) 132, (byte) 255));
    assertThat(table.row(0)).containsExactly(-32, -31.75, -31.5);
    assertThat(table.row(1)).containsExactly(0, 1, 31.75);
  }

  @Test
  void aTableOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> PieceTable.of(model((byte) 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not of the size it says");
  }

  @Test
  void aModelWithoutTheTableIsRefused() {
    byte[] empty = new Wire().bytes(7, new Wire().text(2, "graph").done()).done();
    assertThatThrownBy(() -> PieceTable.of(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(NAME);
  }
}
