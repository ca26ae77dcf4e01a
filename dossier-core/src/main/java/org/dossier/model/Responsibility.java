package org.dossier.model;

import java.util.Optional;

/**
 * Who is said to have done it, or not to have.
 *
 * @param grounds what it rests on; the attribution's origin is the speaker
 * @param type which kind of record
 * @param target who is held responsible or cleared, as named
 * @param topic what the target is tied to, as worded
 * @param mode how a claim was made, as worded ("in a video"), if said
 * @param denies {@link Grounds#id()} of the statement a denial denies, where the text pairs them
 */
public record Responsibility(
    Grounds grounds,
    Type type,
    Optional<Evidence> target,
    Optional<Evidence> topic,
    Optional<Evidence> mode,
    Optional<String> denies)
    implements Statement {

  /** The kinds of record of field rules 3.1; codes are CAMEO's. */
  public enum Type {
    /** The speaker says it did it. */
    CLAIM("claim", "015"),
    /** The speaker says another did it. */
    ACCUSATION("accusation", "112"),
    /** The speaker says it is not so. */
    DENIAL("denial", "016"),
    /** A third party says a claim is true. */
    CONFIRMATION("confirmation by a third party", ""),
    /** Somebody is said not to be involved. */
    EXCLUSION("exclusion", ""),
    /** Said to be so by somebody the text does not name. */
    PASSIVE_ATTRIBUTION("attributed, by whom is not stated", ""),
    /** The outlet itself says who did it. */
    ASSERTION("the outlet's own assertion", ""),
    /** Involvement called possible only. */
    POTENTIAL("possible involvement", ""),
    NO_COMMENT("no comment", "011");

    private final String label;
    private final String cameo;

    Type(String label, String cameo) {
      this.label = label;
      this.cameo = cameo;
    }

    public String label() {
      return label;
    }

    /** Returns the CAMEO code, empty where CAMEO has none. */
    public String cameo() {
      return cameo;
    }
  }

  @Override
  public Kind kind() {
    return Kind.RESPONSIBILITY;
  }

  @Override
  public Responsibility withGrounds(Grounds other) {
    return new Responsibility(other, type, target, topic, mode, denies);
  }
}
