package org.dossier.lab.pieces;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dossier.annotate.syntax.Pieces;
import org.dossier.lab.syntax.ModelFile;
import org.dossier.lab.train.Trainer;

/**
 * Makes the table of word pieces: of all-MiniLM-L6-v2 (Apache-2.0) the vectors of the pieces that
 * English news is written with, along the axes in which they differ most, in one byte each.
 */
public final class PieceTrainer implements Trainer {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** Words and parts in the letters of English, numbers, and marks. */
  private static final Pattern ENGLISH =
      Pattern.compile("(?:##)?[a-z]+|(?:##)?[0-9]+|[.,;:'\"$%&()/?!-]");

  private static final int SIZE = 64;

  /** One standard deviation along the first axis, in steps of the stored numbers. */
  private static final int STEPS = 32;

  @Override
  public String name() {
    return "pieces";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    PieceTable table = PieceTable.of(bytes(MODEL));
    SortedMap<String, Integer> pieces = pieces(bytes(TOKENIZER));
    double[][] vectors = pieces.values().stream().map(table::row).toArray(double[][]::new);
    byte[] made = made(List.copyOf(pieces.keySet()), vectors, SIZE);
    ModelFile.write(resources, Pieces.FILE, made);
    log.println(pieces.size() + " word pieces brought to " + SIZE + " numbers each");
  }

  /**
   * Returns the bytes that {@link Pieces#read} reads.
   *
   * @param names the pieces
   * @param vectors a vector for each
   * @param size how many numbers shall be left of each, at most as many as there are
   */
  static byte[] made(List<String> names, double[][] vectors, int size) throws IOException {
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    double step = Math.sqrt(axes.variances()[0]) / STEPS;
    byte[] joined = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(names.size());
      out.writeByte(size);
      out.writeInt(joined.length);
      out.write(joined);
      for (double[] vector : vectors) {
        for (int axis = 0; axis < size; axis++) {
          long steps = Math.round(axes.along(axis, vector) / step);
          out.writeByte((int) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps)));
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Returns the pieces that are kept, each with its row in the table. */
  private static SortedMap<String, Integer> pieces(byte[] tokenizer) throws IOException {
    SortedMap<String, Integer> pieces = new TreeMap<>();
    new ObjectMapper()
        .readTree(tokenizer)
        .path("model")
        .path("vocab")
        .properties()
        .forEach(
            entry -> {
              if (ENGLISH.matcher(entry.getKey()).matches()) {
                pieces.put(entry.getKey(), entry.getValue().asInt());
              }
            });
    return pieces;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = PieceTrainer.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(
            "this build has no word encoder; run bin/lab train pieces, which adds it");
      }
      return stream.readAllBytes();
    }
  }
}
