package org.dossier.annotate;

import java.util.Optional;
import org.dossier.model.Count.Qualifier;

/** The words that qualify a number, from {@code qualifiers.tsv}. */
final class Qualifiers {

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();
  private final Phrases<Qualifier> vague = new Phrases<>();
  private final Phrases<Qualifier> never = new Phrases<>();

  private Qualifiers() {}

  static Qualifiers load() {
    Qualifiers qualifiers = new Qualifiers();
    Resource.rows("qualifiers.tsv").forEach(qualifiers::add);
    return qualifiers;
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "before" -> before.add(row[1], Qualifier.valueOf(row[2]));
      case "after" -> after.add(row[1], Qualifier.valueOf(row[2]));
      case "vague" ->
          vague.add(row[1], row[2].equals("COUPLE") ? Qualifier.ABOUT : Qualifier.VAGUE);
      case "never" -> never.add(row[1], Qualifier.UNQUANTIFIED);
      default -> throw new IllegalArgumentException("unknown place of a qualifier: " + row[0]);
    }
  }

  boolean startsWith(String lower) {
    return before.startsWith(lower) || vague.startsWith(lower);
  }

  Optional<Phrases.Match<Qualifier>> before(Words words, int first) {
    return before.at(words, first);
  }

  Optional<Phrases.Match<Qualifier>> after(Words words, int first) {
    return after.at(words, first);
  }

  /** Finds a word that stands for a number: about two for "a couple", else no number at all. */
  Optional<Phrases.Match<Qualifier>> vague(Words words, int first) {
    return vague.at(words, first);
  }

  /** Returns the end of a phrase that looks like a number and is none, or {@code first}. */
  int afterNever(Words words, int first) {
    return never.at(words, first).map(Phrases.Match::end).orElse(first);
  }
}
