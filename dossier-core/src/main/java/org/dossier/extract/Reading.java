package org.dossier.extract;

import java.util.Map;
import java.util.Optional;

/**
 * What a rule read in one sentence: the parts of a statement by name.
 *
 * @param clause the sentence, by index in the document
 * @param sentence the sentence
 * @param rule the rule
 * @param verb the words the reading turns on
 * @param words the words the statement rests on
 * @param parts the stretches the rule names, none of them empty
 * @param value what the lexicon says the verb means; empty if nothing
 */
record Reading(
    int clause,
    Clause sentence,
    Rule rule,
    Slice verb,
    Slice words,
    Map<String, Slice> parts,
    Optional<String> value) {

  Reading {
    parts = Map.copyOf(parts);
  }

  Optional<Slice> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Returns a part if the rule names one in a setting, as in {@code named=target}. */
  Optional<Slice> partOf(String setting) {
    return rule.setting(setting).flatMap(this::part);
  }

  boolean is(String setting) {
    return rule.setting(setting).isPresent();
  }
}
