package org.dossier.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that weigh little when two names are compared.
 *
 * @param generic tell no incident apart: "attack", "hall"
 * @param weak countries and capitals: many incidents share them
 * @param agencies news agencies, as credited
 */
record WordLists(Set<String> generic, Set<String> weak, Set<String> agencies) {

  /** Reads the lists that ship with the library. */
  static WordLists standard() {
    return new WordLists(
        words("/org/dossier/link/generic-words.txt", "\\s+"),
        words("/org/dossier/model/countries.tsv", "\\s+"),
        words("/org/dossier/link/agencies.txt", "\n"));
  }

  private static Set<String> words(String list, String separator) {
    return read(list)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split(separator, -1)))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String read(String list) {
    try (InputStream in = WordLists.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + list + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list, e);
    }
  }
}
