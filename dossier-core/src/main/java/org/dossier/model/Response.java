package org.dossier.model;

import java.util.Optional;

/**
 * What somebody did or said about a warning, or next to one.
 *
 * @param grounds what it rests on
 * @param type what was done
 * @param by who responded, as named
 * @param content what was said or done, as worded
 * @param causality whether the text says that it answered the warning
 * @param warning {@link Grounds#id()} of the warning it answers or stands beside, if in the same
 *     document
 */
public record Response(
    Grounds grounds,
    Type type,
    Optional<Evidence> by,
    Optional<Evidence> content,
    Causality causality,
    Optional<String> warning)
    implements Statement {

  /** What was done. */
  public enum Type {
    ACKNOWLEDGED,
    ACTED,
    DISMISSED,
    IGNORED,
    /** Silence towards a newsroom; not a response to a warning. */
    NO_COMMENT,
    UNKNOWN
  }

  /** Whether the text ties the response to the warning. */
  public enum Causality {
    STATED,
    /** Told side by side, "one day after", with no causal word. */
    JUXTAPOSED,
    NOT_STATED
  }

  @Override
  public Kind kind() {
    return Kind.RESPONSE;
  }

  @Override
  public Response withGrounds(Grounds other) {
    return new Response(other, type, by, content, causality, warning);
  }
}
