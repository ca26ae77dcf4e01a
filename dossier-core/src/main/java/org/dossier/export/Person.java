package org.dossier.export;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody named in a dossier.
 *
 * @param number place in the order of first mention, from 1
 * @param name the fullest form of the name
 * @param forms all forms in which the name is written
 * @param role what the reports say the person is there, in words that name nobody
 * @param minor whether the words around the name give an age below 18 or speak of a child
 */
record Person(int number, String name, Set<String> forms, Optional<String> role, boolean minor) {

  Person {
    forms = Set.copyOf(forms);
  }

  /** Returns what the person is called in running text when not by name. */
  String label() {
    return "person " + number;
  }

  /** Returns the label with the role, as in {@code "person 2 (coast guard spokesman)"}. */
  String describedLabel() {
    Optional<String> shown = minor ? Optional.of("minor") : role;
    return label() + shown.map(words -> " (" + words + ")").orElse("");
  }

  /** Returns whether some words are one of the forms of the name. */
  boolean isCalled(String words) {
    return forms.contains(words);
  }
}
