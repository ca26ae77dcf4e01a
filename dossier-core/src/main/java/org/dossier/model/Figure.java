package org.dossier.model;

import java.util.Optional;

/**
 * How many people one report says were harmed.
 *
 * @param grounds what it rests on
 * @param measure what is counted
 * @param count how many
 * @param population who is counted, as worded ("children", "crew"); empty for people at large
 * @param subset whether the figure covers only part of the incident's total for its measure
 * @param perpetrators whether those who did it are counted
 * @param agent who did the harm when the words name one apart from the incident's perpetrators, as
 *     in "police killed two gunmen"
 * @param asOf the time the figure stands for; the document's own time when the words give none
 * @param trend whether the words say that the figure moves
 */
public record Figure(
    Grounds grounds,
    Measure measure,
    Count count,
    Optional<Evidence> population,
    boolean subset,
    Perpetrators perpetrators,
    Optional<Evidence> agent,
    Dating asOf,
    Trend trend)
    implements Statement {

  /** Whether perpetrators are among those counted. */
  public enum Perpetrators {
    INCLUDED,
    EXCLUDED,
    /** Only perpetrators are counted. */
    ONLY,
    NOT_STATED
  }

  /** Whether the words say that a figure moves. */
  public enum Trend {
    NONE,
    /** "the toll rose to 84" */
    RISING,
    /** "revised down to 51" */
    FALLING,
    /** "an updated tally" */
    UPDATED,
    /** "a further three": to be added to an earlier figure */
    ADDITIONAL,
    /** "rose to 84 from 77": the 77, which the same words replace */
    EARLIER
  }

  @Override
  public Kind kind() {
    return Kind.FIGURE;
  }

  @Override
  public Figure withGrounds(Grounds other) {
    return new Figure(other, measure, count, population, subset, perpetrators, agent, asOf, trend);
  }
}
