package org.dossier.model;

import java.util.Optional;

/**
 * A warning said to have been given before an incident.
 *
 * @param grounds what it rests on
 * @param type a warning proper, or what must not be counted as one
 * @param issuer who warned, as named
 * @param recipient who was warned, as named
 * @param content what it warned of, as worded
 * @param channel by which way, as worded
 * @param hedge the words that soften it
 */
public record Warning(
    Grounds grounds,
    Type type,
    Optional<Evidence> issuer,
    Optional<Evidence> recipient,
    Optional<Evidence> content,
    Optional<Evidence> channel,
    Optional<Evidence> hedge)
    implements Statement {

  /** What kind of foreword it was. */
  public enum Type {
    WARNING("warning"),
    /** Told to a newsroom or other private party: never a warning to a state. */
    TIP("tip to a private party"),
    /** Somebody is said to have known. */
    FOREKNOWLEDGE("alleged foreknowledge");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Override
  public Kind kind() {
    return Kind.WARNING;
  }

  @Override
  public Warning withGrounds(Grounds other) {
    return new Warning(other, type, issuer, recipient, content, channel, hedge);
  }
}
