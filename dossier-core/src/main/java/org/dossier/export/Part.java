package org.dossier.export;

/** The kinds of content of a dossier that a format may or may not carry. */
enum Part {
  DOCUMENT("reports"),
  INCIDENT("incidents"),
  FIGURE("figures"),
  RESPONSIBILITY("claims, accusations and denials"),
  WARNING("warnings"),
  RESPONSE("responses to warnings"),
  PROCEEDING("legal steps"),
  OCCURRENCE("other occurrences"),
  DESCRIPTION("descriptions of place, type, weapon or target"),
  ATTRIBUTION("other words of speakers"),
  TIME("time expressions"),
  SPEAKER("statements with their speakers"),
  CERTAINTY("statements with how certain they are"),
  POSITION("statements with their place in the text"),
  QUOTE("statements with their words"),
  ANSWER("answers to questions"),
  VERDICT("verdicts"),
  COMPARISON("comparisons of statements"),
  RANGE("dates known only as a range"),
  DERIVATION("derivations of dates"),
  DEPENDENCE("dependences between reports"),
  AGGREGATE("checks of stated totals"),
  NOT_STATED("questions nobody answers"),
  UNREAD("passages not understood"),
  PERSON("names of persons");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  /** Returns what it is, in the plural. */
  String label() {
    return label;
  }
}
