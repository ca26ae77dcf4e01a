package org.dossier.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a JSON record may tell, with the keys that tell it, the strongest first: those of
 * news-please, of schema.org, and {@code dct}, the document creation time of TimeML.
 */
enum RecordKey {
  ID("id"),
  TEXT("maintext", "text"),
  TITLE("title"),
  PUBLISHED("date_publish", "datePublished", "dct"),
  OUTLET("outlet", "source_domain"),
  AUTHOR("author", "authors"),
  URL("url"),
  LANGUAGE("language");

  @SuppressWarnings("ImmutableEnumChecker") // as List.of makes it
  private final List<String> names;

  RecordKey(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(it -> it.names.contains(name));
  }

  /** Returns the strongest value that is there. */
  Optional<String> in(Map<String, String> fields) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
        .findFirst();
  }
}
