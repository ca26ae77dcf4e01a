package org.dossier.lab.pieces;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The vectors that an encoder looks its word pieces up in, out of an <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">ONNX</a> file with weights of one
 * byte.
 *
 * @param values the quantised numbers, row after row
 * @param columns numbers of a row
 * @param zero the value that means 0
 * @param scale what one step of a value means
 */
@SuppressWarnings("ArrayRecordComponent") // read by one trainer, compared with nothing
record PieceTable(byte[] values, int columns, int zero, float scale) {

  private static final String NAME = "embeddings.word_embeddings.weight";

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int DIMS = 1;
  private static final int DATA_TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int INT32_DATA = 5;
  private static final int TENSOR_NAME = 8;
  private static final int RAW_DATA = 9;

  /** The type of bytes without a sign. */
  private static final long UINT8 = 2;

  /**
   * Finds the table in a model.
   *
   * @param onnx the bytes of the file
   * @throws IOException if this is no such file, or the table in it is of another kind
   */
  static PieceTable of(byte[] onnx) throws IOException {
    WireMessage model = new WireMessage(ByteBuffer.wrap(onnx));
    WireMessage graph = new WireMessage(only(model.bytes(MODEL_GRAPH), "graph"));
    List<ByteBuffer> tensors = graph.bytes(GRAPH_INITIALIZER);
    WireMessage table = named(tensors, NAME + "_quantized");
    if (only(table.wholes(DATA_TYPE), "type") != UINT8) {
      throw new IOException("the table of word pieces does not consist of bytes without a sign");
    }
    ByteBuffer raw = only(table.bytes(RAW_DATA), "table");
    byte[] values = new byte[raw.remaining()];
    raw.get(values);
    List<Long> sizes = table.wholes(DIMS);
    if (sizes.size() != 2 || sizes.get(0) * sizes.get(1) != values.length) {
      throw new IOException("the table of word pieces is not of the size it says");
    }
    long zero = only(named(tensors, NAME + "_zero_point").wholes(INT32_DATA), "zero");
    float scale = only(named(tensors, NAME + "_scale").floats(FLOAT_DATA), "scale");
    return new PieceTable(values, sizes.get(1).intValue(), (int) zero, scale);
  }

  /** Returns the vector of a piece by its number. */
  double[] row(int number) {
    double[] row = new double[columns];
    for (int j = 0; j < columns; j++) {
      row[j] = ((values[number * columns + j] & 0xff) - zero) * (double) scale;
    }
    return row;
  }

  private static WireMessage named(List<ByteBuffer> tensors, String name) throws IOException {
    for (ByteBuffer bytes : tensors) {
      WireMessage tensor = new WireMessage(bytes);
      for (ByteBuffer given : tensor.bytes(TENSOR_NAME)) {
        if (StandardCharsets.UTF_8.decode(given).toString().equals(name)) {
          return tensor;
        }
      }
    }
    throw new IOException("the model has no " + name);
  }

  private static <T> T only(List<T> values, String what) throws IOException {
    if (values.size() != 1) {
      throw new IOException("the model has " + values.size() + " values, not one, as its " + what);
    }
    return values.get(0);
  }
}
