package org.dossier.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Reads the data files beside this class: one row a line, columns parted by tabs, {@code #} starts
 * a line of comment. A name that ends in {@code .gz} is compressed.
 */
final class Resource {

  private Resource() {}

  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t")).toList();
  }

  static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + name + " of this library", e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = Resource.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("data file missing from this library: " + name);
    }
    return name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }
}
