package org.dossier.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSON record may tell, with the two keys that tell it, the stronger first. */
enum RecordKey {
  ID("id", "id"),
  TEXT("maintext", "text"),
  TITLE("title", "title"),
  PUBLISHED("date_publish", "datePublished"),
  OUTLET("outlet", "source_domain"),
  AUTHOR("author", "authors"),
  URL("url", "url"),
  LANGUAGE("language", "language");

  private final String strong;
  private final String weak;

  RecordKey(String strong, String weak) {
    this.strong = strong;
    this.weak = weak;
  }

  List<String> names() {
    return List.of(strong, weak);
  }

  static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(it -> it.strong.equals(name) || it.weak.equals(name));
  }

  /** Returns the stronger value that is there. */
  Optional<String> in(Map<String, String> fields) {
    return Optional.ofNullable(fields.get(strong)).or(() -> Optional.ofNullable(fields.get(weak)));
  }
}
