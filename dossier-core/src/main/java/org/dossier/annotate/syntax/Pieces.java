package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A fixed vector for every word, also for one never seen: the longest known pieces it consists of,
 * from left to right, and the sum of their vectors. What a piece means was learnt elsewhere, by a
 * small sentence encoder (all-MiniLM-L6-v2); this is its table of pieces brought down to fewer
 * numbers.
 */
public final class Pieces {

  /** Name of the data file beside this class. */
  public static final String FILE = "pieces.gz";

  private static final String INSIDE = "##";
  private static final int LONGEST = 20;
  private static final float SCALE = 1 / 60f;

  private final Map<String, Integer> numbers;
  private final byte[] vectors;
  private final int size;

  private Pieces(Map<String, Integer> numbers, byte[] vectors, int size) {
    this.numbers = numbers;
    this.vectors = vectors;
    this.size = size;
  }

  /** Loads the table of this library. */
  public static Pieces load() {
    return Model.load(FILE, Pieces::read);
  }

  /** Reads a table made by the laboratory. */
  public static Pieces read(DataInputStream in) throws IOException {
    int count = in.readInt();
    int size = in.readUnsignedByte();
    byte[] names = in.readNBytes(in.readInt());
    Map<String, Integer> numbers = new HashMap<>(count * 2);
    for (String name : new String(names, StandardCharsets.UTF_8).split("\n", -1)) {
      numbers.put(name, numbers.size());
    }
    return new Pieces(numbers, in.readNBytes(count * size), size);
  }

  /** Returns how many numbers a vector has. */
  public int size() {
    return size;
  }

  /**
   * Puts the vector of a word where nothing stands yet.
   *
   * @param word without capitals
   * @param out where to
   * @param outAt from which place on
   */
  public void add(String word, float[] out, int outAt) {
    int found = 0;
    int at = 0;
    int end = Math.min(word.length(), 3 * LONGEST);
    while (at < end) {
      int stop = longest(word, at, Math.min(end, at + LONGEST));
      if (stop > at) {
        found++;
        addPiece(piece(word, at, stop), out, outAt);
        at = stop;
      } else {
        at++;
      }
    }
    float share = SCALE / (float) Math.sqrt(Math.max(1, found));
    for (int j = 0; j < size; j++) {
      out[outAt + j] *= share;
    }
  }

  private int longest(String word, int from, int end) {
    int stop = end;
    while (stop > from && !numbers.containsKey(piece(word, from, stop))) {
      stop--;
    }
    return stop;
  }

  private static String piece(String word, int from, int to) {
    String piece = word.substring(from, to);
    return from == 0 ? piece : INSIDE + piece;
  }

  private void addPiece(String piece, float[] out, int outAt) {
    Integer number = numbers.get(piece);
    if (number != null) {
      for (int j = 0; j < size; j++) {
        out[outAt + j] += vectors[number * size + j];
      }
    }
  }
}
