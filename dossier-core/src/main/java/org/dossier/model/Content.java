package org.dossier.model;

import java.util.Optional;

/** What a person reads in words that no rule read. */
public sealed interface Content {

  /** A number of people harmed. */
  record OfFigure(Measure measure, Count count) implements Content {}

  /** Who is said to have done it, or not; {@code target} who is held responsible or cleared. */
  record OfResponsibility(Responsibility.Type type, Optional<Passage> target) implements Content {}

  /** A warning. */
  record OfWarning(Warning.Type type) implements Content {}

  /** What was done about a warning. */
  record OfResponse(Response.Type type) implements Content {}

  /** A legal step; {@code persons} whom it concerns. */
  record OfProceeding(Proceeding.Step step, Optional<Passage> persons) implements Content {}

  /** Something else that happened. */
  record OfOccurrence(Occurrence.Type type) implements Content {}

  /** A property of the incident. */
  record OfDescription(Description.Aspect aspect) implements Content {}

  /** Something said that is none of the others. */
  record OfSpeech() implements Content {}
}
