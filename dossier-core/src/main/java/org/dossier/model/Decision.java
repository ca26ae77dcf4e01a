package org.dossier.model;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a person decided: never changed or removed, only followed by others.
 *
 * @param id unique among all decisions, never blank
 * @param author who decided, never blank
 * @param time when, as the program that took it down tells
 * @param reason why, in the person's words; may be empty
 * @param act what was decided
 */
public record Decision(String id, String author, Instant time, String reason, Act act)
    implements Comparable<Decision> {

  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::time).thenComparing(Decision::id);

  public Decision {
    if (id.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "a decision needs an id and an author: \"%s\", \"%s\"".formatted(id, author));
    }
  }

  /** Orders by time, then by id: of two about one thing, the later holds. */
  @Override
  public int compareTo(Decision other) {
    return ORDER.compare(this, other);
  }
}
