package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, ends and shapes that were seen often enough; 0 for all others. */
public final class SignTable {

  private final List<String> words;
  private final List<Integer> suffixes;
  private final List<Integer> shapes;
  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final Map<Integer, Integer> suffixNumbers = new HashMap<>();
  private final Map<Integer, Integer> shapeNumbers = new HashMap<>();
  private final Pieces pieces;

  /** Makes a table; numbers are given in the order of the lists, from 1. */
  public SignTable(
      List<String> words, List<Integer> suffixes, List<Integer> shapes, Pieces pieces) {
    this.words = List.copyOf(words);
    this.suffixes = List.copyOf(suffixes);
    this.shapes = List.copyOf(shapes);
    this.pieces = pieces;
    words.forEach(word -> wordNumbers.put(word, wordNumbers.size() + 1));
    suffixes.forEach(suffix -> suffixNumbers.put(suffix, suffixNumbers.size() + 1));
    shapes.forEach(shape -> shapeNumbers.put(shape, shapeNumbers.size() + 1));
  }

  /** Returns the number of a shape or an end as it is counted for the lists of a table. */
  public static int suffix(Forms forms, int word) {
    return forms.suffix[2][word];
  }

  /** Returns the shape of a word. */
  public static int shape(Forms forms, int word) {
    return forms.shape[word];
  }

  /** Describes a sentence to the network. */
  public Signs signs(Forms forms, int[] tags) {
    int n = forms.size();
    int[] word = new int[n];
    int[] suffix = new int[n];
    int[] shape = new int[n];
    float[] vectors = new float[n * pieces.size()];
    for (int i = 0; i < n; i++) {
      word[i] = wordNumbers.getOrDefault(forms.lower(i), 0);
      suffix[i] = suffixNumbers.getOrDefault(suffix(forms, i), 0);
      shape[i] = shapeNumbers.getOrDefault(shape(forms, i), 0);
      pieces.add(forms.lower(i), vectors, i * pieces.size());
    }
    return new Signs(word, suffix, shape, tags, vectors);
  }

  static SignTable read(DataInputStream in, Pieces pieces) throws IOException {
    String[] words = new String[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readUTF();
    }
    return new SignTable(List.of(words), numbers(in), numbers(in), pieces);
  }

  private static List<Integer> numbers(DataInputStream in) throws IOException {
    Integer[] numbers = new Integer[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return List.of(numbers);
  }

  /** Writes the table. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
    for (List<Integer> numbers : List.of(suffixes, shapes)) {
      out.writeInt(numbers.size());
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
  }
}
