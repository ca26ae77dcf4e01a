package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The sizes of the parser's network, and where each matrix stands in its one array of numbers.
 *
 * @param words trained words, number 0 for all others
 * @param suffixes trained word ends, number 0 for all others
 * @param shapes trained shapes, number 0 for all others
 * @param tags tags of the tagger
 * @param relations labels of the dependencies
 * @param pieces numbers of a word's fixed vector
 * @param input numbers that stand for a word
 * @param hidden numbers each direction of each layer remembers
 * @param layers layers of the encoder
 * @param arc numbers compared to find a head
 * @param label numbers from which the relation is told
 */
public record Plan(
    int words,
    int suffixes,
    int shapes,
    int tags,
    int relations,
    int pieces,
    int input,
    int hidden,
    int layers,
    int arc,
    int label) {

  /** Distances between a word and its head are told apart in this many steps to either side. */
  static final int STEPS = 9;

  int width() {
    return 2 * hidden;
  }

  public int wordsAt() {
    return 0;
  }

  public int suffixesAt() {
    return words * input;
  }

  public int shapesAt() {
    return suffixesAt() + suffixes * input;
  }

  public int tagsAt() {
    return shapesAt() + shapes * input;
  }

  public int rootAt() {
    return tagsAt() + tags * input;
  }

  /** Returns where the matrices begin, after all that is looked up by number. */
  public int piecesAt() {
    return rootAt() + input;
  }

  public int inputOf(int layer) {
    return layer == 0 ? input : width();
  }

  private int cellSize(int layer) {
    return (inputOf(layer) + hidden + 1) * 4 * hidden;
  }

  public int cellAt(int layer, int direction) {
    int at = piecesAt() + pieces * input;
    for (int l = 0; l < layer; l++) {
      at += 2 * cellSize(l);
    }
    return at + direction * cellSize(layer);
  }

  public int recurrentAt(int layer, int direction) {
    return cellAt(layer, direction) + inputOf(layer) * 4 * hidden;
  }

  public int gateBiasAt(int layer, int direction) {
    return recurrentAt(layer, direction) + hidden * 4 * hidden;
  }

  /** The four projections stand side by side: head, dependent, head's label, dependent's label. */
  public int projections() {
    return 2 * arc + 2 * label;
  }

  public int projectionAt() {
    return cellAt(layers, 0);
  }

  public int projectionBiasAt() {
    return projectionAt() + width() * projections();
  }

  public int headBiasAt() {
    return projectionBiasAt() + projections();
  }

  public int distanceAt() {
    return headBiasAt() + arc;
  }

  public int relationAt() {
    return distanceAt() + 2 * STEPS + 1;
  }

  public int relationBiasAt() {
    return relationAt() + label * relations;
  }

  /** Returns how many numbers the network has. */
  public int size() {
    return relationBiasAt() + relations;
  }

  /** Returns how many numbers stand for single words, ends, shapes and tags. */
  public int lookedUp() {
    return piecesAt();
  }

  /** Tells in which step of distance a head lies: far left 0, far right {@code 2 * STEPS}. */
  public static int step(int from, int to) {
    int distance = Math.abs(to - from);
    int step = distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 16 ? 7 : 8;
    step = distance > 32 ? 9 : step;
    return to < from ? STEPS - step : STEPS + step;
  }

  static Plan read(DataInputStream in) throws IOException {
    return new Plan(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  /** Writes the sizes. */
  public void write(DataOutputStream out) throws IOException {
    for (int size :
        new int[] {
          words, suffixes, shapes, tags, relations, pieces, input, hidden, layers, arc, label
        }) {
      out.writeInt(size);
    }
  }
}
