package org.dossier.link.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How telling a word is, from a frozen table: in how many of the reports it was counted over a word
 * stands. Frozen, because a weight that moves with the reports at hand would make the first and the
 * last of them compare differently.
 *
 * <p>A word that fewer than {@link #LEAST} reports hold is in no table, so that the names of those
 * reports weigh what the names of reports to come will weigh.
 */
public final class Idf {

  /** File of the table, beside this class: its version, the number of reports, a word a line. */
  public static final String FILE = "idf.tsv.gz";

  /** What the first line of the file must say. */
  public static final String VERSION = "# idf 1";

  /** Reports that must hold a word for it to have a weight of its own. */
  public static final int LEAST = 5;

  private static final double UNKNOWN = LEAST / 2.0;

  private final double reports;
  private final Map<String, Integer> frequencies;

  /** Of every stem the highest frequency of its words. */
  private final Map<String, Integer> stems = new HashMap<>();

  /**
   * Makes a table.
   *
   * @param reports how many reports were counted
   * @param frequencies of a word in lower case, how many of the reports hold it
   */
  public Idf(int reports, Map<String, Integer> frequencies) {
    this.reports = reports;
    this.frequencies = Map.copyOf(frequencies);
    frequencies.forEach((word, count) -> stems.merge(Stems.of(word), count, Math::max));
  }

  /** Reads the table that ships with the library. */
  public static Idf standard() {
    try (InputStream in = Idf.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + FILE + " is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException if it is none, or of another version
   */
  static Idf read(InputStream in) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      if (!VERSION.equals(lines.readLine())) {
        throw new IOException("no table of this version: " + VERSION + " is wanted");
      }
      int reports = Integer.parseInt(String.valueOf(lines.readLine()));
      Map<String, Integer> frequencies = new HashMap<>();
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(columns -> frequencies.put(columns[0], Integer.valueOf(columns[1])));
      return new Idf(reports, frequencies);
    }
  }

  /**
   * Returns the logarithm of how many times rarer than all reports those with the word are.
   *
   * @param word in lower case
   */
  public double of(String word) {
    return weight(frequencies.get(word));
  }

  /** Returns the same for a stem: what its most frequent word weighs. */
  double ofStem(String stem) {
    return weight(stems.get(stem));
  }

  private double weight(@Nullable Integer frequency) {
    return StrictMath.log((reports + 1) / ((frequency == null ? UNKNOWN : frequency) + 0.5));
  }
}
