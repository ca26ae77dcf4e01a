package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

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

  private final Map<String, Entry> entries;

  /** Makes a lexicon. */
  public TagLexicon(Map<String, Entry> entries) {
    this.entries = new HashMap<>(entries);
  }

  /**
   * Looks the words of a sentence up.
   *
   * @param only room for the one tag of each word, -1 where it is open
   * @return for each word the number of its set of tags; an unknown word's is told by its end
   */
  public int[] groups(Forms forms, int[] only) {
    int[] groups = new int[forms.size()];
    for (int i = 0; i < groups.length; i++) {
      Entry entry = entries.get(forms.lower(i));
      groups[i] =
          entry == null ? Hash.mix(UNKNOWN, forms.suffix[1][i], forms.shape[i]) : entry.group();
      only[i] = entry == null ? -1 : entry.only();
    }
    return groups;
  }

  static TagLexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Entry> entries = new HashMap<>(size * 2);
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
