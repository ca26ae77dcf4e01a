package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which tags frequent words have. For each word, lower-cased, a number for its set of tags; for a
 * few words that have but one tag, that tag.
 */
public final class TagLexicon {

  private static final int UNKNOWN = 3;

  /**
   * What is known of a word.
   *
   * @param group number for the set of tags, shared by all words with the same set
   * @param only the one tag it can have, -1 if there are several
   */
  public record Entry(int group, int only) {}

  private final List<String> words;
  private final List<Entry> entries;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Makes a lexicon; words are numbered in the order of the map. */
  public TagLexicon(SortedMap<String, Entry> entries) {
    this.words = List.copyOf(entries.keySet());
    this.entries = List.copyOf(entries.values());
    words.forEach(word -> numbers.put(word, numbers.size()));
  }

  /** Returns all words by their numbers. */
  List<String> words() {
    return words;
  }

  /** Returns the number of a word, -1 if it is not in the lexicon. */
  int number(String lower) {
    return numbers.getOrDefault(lower, -1);
  }

  /** Returns the number of a known word's set of tags. */
  int group(int number) {
    return entries.get(number).group();
  }

  /** Returns the one tag of a known word, -1 where it is open. */
  int only(int number) {
    return entries.get(number).only();
  }

  /** Returns a number in place of the set of tags of a word that is not known, told by its end. */
  static int groupOfUnknown(Forms forms, int i) {
    return Hash.mix(UNKNOWN, forms.suffix[1][i], forms.shape[i]);
  }

  static TagLexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      entries.put(word, new Entry(in.readInt(), in.readShort()));
    }
    return new TagLexicon(entries);
  }

  /** Writes a lexicon. */
  public static void write(SortedMap<String, Entry> entries, DataOutputStream out)
      throws IOException {
    out.writeInt(entries.size());
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().group());
      out.writeShort(entry.getValue().only());
    }
  }
}
