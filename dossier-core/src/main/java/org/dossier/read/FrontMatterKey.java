package org.dossier.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What front matter may tell, with the keys that tell it, in lower case. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change; the check sees only Set
enum FrontMatterKey {
  TITLE("title"),
  OUTLET("outlet", "source", "publisher"),
  PUBLISHED("date", "date_publish", "published"),
  URL("url"),
  AUTHOR("author"),
  LANGUAGE("language");

  private final Set<String> names;

  FrontMatterKey(String... names) {
    this.names = Set.of(names);
  }

  static Optional<FrontMatterKey> of(String name) {
    return Arrays.stream(values()).filter(key -> key.names.contains(name)).findFirst();
  }

  Set<String> names() {
    return names;
  }
}
