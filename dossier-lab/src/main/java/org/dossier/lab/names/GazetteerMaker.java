package org.dossier.lab.names;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dossier.annotate.Annotator;
import org.dossier.annotate.names.Gazetteer;
import org.dossier.annotate.names.Gazetteer.Sort;
import org.dossier.annotate.names.Hash;

/** Makes the gazetteer of the name recogniser from the library's word lists and lists of others. */
public final class GazetteerMaker {

  /** Columns of GeoNames' tables. */
  private static final int NAME = 1;

  private static final int ASCII = 2;
  private static final int ALTERNATES = 3;
  private static final int PEOPLE = 14;

  private static final int CITY = 100_000;
  private static final int TOWN = 15_000;

  private final TreeMap<Integer, Integer> sorts = new TreeMap<>();

  /** Adds the places of a table as GeoNames writes it. */
  public void addPlaces(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      String[] columns = line.split("\t");
      long people = Long.parseLong(columns[PEOPLE]);
      Sort sort = people >= CITY ? Sort.CITY : people >= TOWN ? Sort.TOWN : Sort.VILLAGE;
      add(columns[NAME], sort);
      add(columns[ASCII], sort);
      for (String other : people >= CITY ? columns[ALTERNATES].split(",") : new String[0]) {
        add(other, sort);
      }
    }
  }

  /** Adds given names, a JSON array of strings. */
  public void addGivenNames(List<String> names) {
    names.forEach(name -> add(name, Sort.GIVEN_NAME));
  }

  /** Adds the lists that the library ships. */
  public void addLists() throws IOException {
    for (String[] row : rows("names.tsv")) {
      add(row[0], row[1].equals("PLACE") ? Sort.COUNTRY : Sort.valueOf(row[1]));
    }
    for (String[] row : rows("heads.tsv")) {
      Sort head = row[1].equals("PLACE") ? Sort.PLACE_HEAD : Sort.ORGANISATION_HEAD;
      add(row[0], row[1].equals("FACILITY") ? Sort.FACILITY_HEAD : head);
    }
    rows("titles.txt").forEach(row -> add(row[0], Sort.TITLE));
    rows("given-names.txt").forEach(row -> add(row[0], Sort.GIVEN_NAME));
    for (String[] row : rows("vocabulary.gz")) {
      boolean common = row[0].endsWith("+");
      add(
          common ? row[0].substring(0, row[0].length() - 1) : row[0],
          common ? Sort.COMMON_WORD : Sort.WORD);
    }
  }

  private static List<String[]> rows(String name) throws IOException {
    InputStream stream = Annotator.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("data file missing from the library: " + name);
    }
    InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  private void add(String phrase, Sort sort) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split("\\s+");
    if (words.length > 5 || !isLatin(phrase)) {
      return;
    }
    int hash = 0;
    for (int i = 0; i < words.length; i++) {
      hash = i == 0 ? Hash.of(words[0]) : Hash.of(hash, Hash.of(words[i]));
      int bit = Gazetteer.bit(i == words.length - 1 ? sort : Sort.BEGINNING);
      sorts.merge(hash, bit, (one, other) -> one | other);
    }
  }

  private static boolean isLatin(String phrase) {
    return phrase.length() > 1
        && phrase
            .codePoints()
            .allMatch(
                c ->
                    !Character.isLetter(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /**
   * Writes what {@link Gazetteer#read} reads.
   *
   * @return how many phrases and beginnings of phrases it holds
   */
  public int write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(sorts.size());
      for (int hash : sorts.keySet()) {
        out.writeInt(hash);
      }
      for (int sort : sorts.values()) {
        out.writeShort(sort);
      }
    }
    return sorts.size();
  }
}
