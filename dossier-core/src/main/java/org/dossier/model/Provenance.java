package org.dossier.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where a report came from.
 *
 * @param file name of the file it was read from, without directories
 * @param sha256 SHA-256 of the bytes it was read from, 64 lower-case hexadecimal digits; empty only
 *     for a report that was never bytes
 * @param outlet who published it, as the file says
 * @param author its byline, as the file says
 * @param url its address, as the file says
 * @param language its language as the file says, such as {@code en}
 * @param fields short values its record holds under other keys, as written; never interpreted
 */
public record Provenance(
    String file,
    String sha256,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language,
    Map<String, String> fields) {

  public Provenance {
    fields = Map.copyOf(fields);
  }

  /** Makes the provenance of a report whose record holds nothing else. */
  public Provenance(
      String file,
      String sha256,
      Optional<String> outlet,
      Optional<String> author,
      Optional<String> url,
      Optional<String> language) {
    this(file, sha256, outlet, author, url, language, Map.of());
  }

  /** Returns the provenance of a report of which only the file name is known. */
  public static Provenance of(String file) {
    return new Provenance(
        file, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
