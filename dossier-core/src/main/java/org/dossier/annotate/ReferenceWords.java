package org.dossier.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Reference.Kind;

/** The words that can head a description of something named elsewhere. */
final class ReferenceWords {

  /** How many a description speaks of. */
  enum Plurality {
    ONE,
    MANY,
    /** One body of several: "the police", "the group". */
    BODY
  }

  /** What a word says of a person, for linking pronouns. */
  enum Gender {
    HE,
    SHE,
    ANY;

    boolean agrees(Gender other) {
      return this == other || this == ANY || other == ANY;
    }

    /** Returns the more telling one of two that agree. */
    Gender and(Gender other) {
      return this == ANY ? other : this;
    }
  }

  /**
   * A head.
   *
   * @param sense the first word of its line: heads of one sense mean nearly the same
   * @param kind empty for things of no interest, which only compete for pronouns
   * @param any whether it stands for anything of its kind: "the tragedy"
   */
  record Head(String sense, Optional<Kind> kind, Plurality number, Gender gender, boolean any) {

    /** Makes the head of a noun that this list does not know. */
    static Head thing(String lemma, boolean many) {
      return new Head(
          lemma, Optional.empty(), many ? Plurality.MANY : Plurality.ONE, Gender.ANY, false);
    }
  }

  private static final Map<String, Gender> TITLES =
      Map.of(
          "mr",
          Gender.HE,
          "mr.",
          Gender.HE,
          "sir",
          Gender.HE,
          "lord",
          Gender.HE,
          "mrs",
          Gender.SHE,
          "mrs.",
          Gender.SHE,
          "ms",
          Gender.SHE,
          "ms.",
          Gender.SHE,
          "miss",
          Gender.SHE);
  private static final Set<String> ANYTHING = Set.of("any");

  private final Map<String, Head> heads = new HashMap<>();

  private ReferenceWords() {}

  static ReferenceWords load() {
    ReferenceWords words = new ReferenceWords();
    Resource.rows("reference-words.tsv").forEach(words::add);
    return words;
  }

  private void add(String[] row) {
    List<String> members = List.of(row[2].split(" "));
    String sense = plain(members.get(0));
    boolean any = ANYTHING.contains(row[1]);
    Plurality number = any ? Plurality.ONE : Plurality.valueOf(row[1].toUpperCase(Locale.ROOT));
    Optional<Kind> kind = Optional.of(Kind.valueOf(row[0]));
    for (String member : members) {
      heads.put(plain(member), new Head(sense, kind, number, gender(member), any));
    }
  }

  private static String plain(String member) {
    return member.replace("♂", "").replace("♀", "");
  }

  private static Gender gender(String member) {
    return member.endsWith("♂") ? Gender.HE : member.endsWith("♀") ? Gender.SHE : Gender.ANY;
  }

  /** Looks a word in lower case up; an unknown plural of a known word is that word, many times. */
  Optional<Head> head(String lower) {
    Head known = heads.get(lower);
    if (known == null && lower.endsWith("s")) {
      Head one = heads.get(lower.substring(0, lower.length() - 1));
      return Optional.ofNullable(one)
          .map(h -> new Head(h.sense, many(h.kind), Plurality.MANY, h.gender, false));
    }
    return Optional.ofNullable(known);
  }

  private static Optional<Kind> many(Optional<Kind> kind) {
    return kind.map(k -> k == Kind.PERSON ? Kind.PEOPLE : k);
  }

  /** Returns what a title such as "Mrs" says of whoever bears it. */
  static Gender ofTitle(String lower) {
    return TITLES.getOrDefault(lower, Gender.ANY);
  }
}
