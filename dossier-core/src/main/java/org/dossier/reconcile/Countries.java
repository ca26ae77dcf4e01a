package org.dossier.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words by which a name tells its country: the country, its adjective, its capital. */
final class Countries {

  private static final String LIST = "/org/dossier/model/countries.tsv";

  private final Map<String, String> countryOf = new HashMap<>();

  private Countries(String list) {
    for (String line : list.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().toLowerCase(Locale.ROOT).split("\t", -1);
        for (String word : words) {
          countryOf.put(word, words[0]);
        }
      }
    }
  }

  /** Reads the list that ships with the library. */
  static Countries standard() {
    try (InputStream list = Countries.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("the library is incomplete: " + LIST + " is missing");
      }
      return new Countries(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }

  /** Returns the countries that the words of a name tell; the words in lower case. */
  Set<String> in(Collection<String> words) {
    Set<String> found = new HashSet<>();
    for (String word : words) {
      String country = countryOf.get(word);
      if (country != null) {
        found.add(country);
      }
    }
    return found;
  }
}
