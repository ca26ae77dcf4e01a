package org.dossier.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule as data: patterns, what they mean, and the cases that prove it.
 *
 * @param name name and version, as in {@code figure.toll/1}
 * @param settings what a match means, read by the reader the rule is for
 * @param patterns tried in order at every token
 * @param accepts text it must read, and what it must read in it
 * @param rejects text it must leave alone
 */
record Rule(
    String name,
    Map<String, String> settings,
    List<TokenPattern> patterns,
    List<Case> accepts,
    List<String> rejects) {

  /**
   * A text and what must be read in it.
   *
   * @param text one or two sentences of our own
   * @param expected the reading in the notation of the rule's reader
   */
  record Case(String text, String expected) {}

  Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }
}
