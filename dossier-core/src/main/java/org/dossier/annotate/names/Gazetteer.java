package org.dossier.annotate.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Phrases that are known to be names of some sort, or words that stand in names. Kept as hashes: it
 * can tell what a phrase is, but not list the phrases.
 */
public final class Gazetteer {

  /** What a phrase may be; one phrase may be several. */
  public enum Sort {
    COUNTRY(0),
    ORGANISATION(1),
    GROUP(2),
    NATIONALITY(3),
    /** A place of 100,000 people and more. */
    CITY(4),
    /** A place of 15,000 people and more. */
    TOWN(5),
    /** A place of 1,000 people and more. */
    VILLAGE(6),
    GIVEN_NAME(7),
    TITLE(8),
    /** A word that ends the names of organisations, such as "ministry". */
    ORGANISATION_HEAD(9),
    PLACE_HEAD(10),
    FACILITY_HEAD(11),
    /** An English word that is no name. */
    WORD(12),
    COMMON_WORD(13),
    /** A word that begins a longer phrase. */
    BEGINNING(14);

    private final int bit;

    Sort(int place) {
      bit = 1 << place;
    }
  }

  /** Most words in a phrase. */
  static final int LONGEST = 5;

  private final int[] keys;
  private final short[] sorts;
  private final int mask;

  private Gazetteer(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
    keys = new int[capacity];
    sorts = new short[capacity];
    mask = capacity - 1;
  }

  /**
   * Reads what the laboratory's {@code gazetteer} command writes: the count, then hash and sorts.
   */
  public static Gazetteer read(InputStream compressed) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(compressed, 1 << 16))) {
      int size = in.readInt();
      Gazetteer gazetteer = new Gazetteer(size);
      int[] hashes = new int[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = in.readInt();
      }
      for (int hash : hashes) {
        gazetteer.put(hash, in.readShort());
      }
      return gazetteer;
    }
  }

  private void put(int hash, short value) {
    int at = hash & mask;
    while (sorts[at] != 0 && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    sorts[at] = value;
  }

  /** Returns the sorts of a phrase, one bit for each; 0 if it is unknown. */
  public int sorts(int hash) {
    int at = hash & mask;
    while (sorts[at] != 0) {
      if (keys[at] == hash) {
        return sorts[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  static boolean has(int sorts, Sort sort) {
    return (sorts & bit(sort)) != 0;
  }

  /** Returns the bit of a sort. */
  public static int bit(Sort sort) {
    return sort.bit;
  }
}
