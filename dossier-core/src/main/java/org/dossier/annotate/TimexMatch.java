package org.dossier.annotate;

import java.util.Map;
import java.util.Optional;

/**
 * Words that fit a pattern.
 *
 * @param end one past the last token
 * @param captures what each class of words stood for; a second word of the same class is captured
 *     under its name followed by 2
 */
record TimexMatch(int end, Map<String, String> captures) {

  Optional<String> text(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  boolean has(String name) {
    return captures.containsKey(name);
  }

  /** Returns the number captured under a name that the pattern is known to hold. */
  int number(String name) {
    return Integer.parseInt(captures.getOrDefault(name, "0"));
  }
}
