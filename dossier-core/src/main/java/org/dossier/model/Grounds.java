package org.dossier.model;

/**
 * What every statement carries beside its content.
 *
 * @param id stable name, unique in its document's extraction: document id, kind and place of its
 *     words, so that reading again with other rules gives the same words the same name
 * @param incident {@link IncidentMention#id()} of the incident it speaks of
 * @param evidence the words it rests on
 * @param attribution who says so
 * @param factuality how certain the outlet itself presents it
 * @param time when what it states happened, as far as the document alone tells
 * @param rule name and version of the rule that read it, such as {@code figure.count-noun/1}
 */
public record Grounds(
    String id,
    String incident,
    Evidence evidence,
    Attribution attribution,
    Factuality factuality,
    Dating time,
    String rule) {

  /** Returns the id of the document that states it. */
  public String document() {
    return evidence.document();
  }
}
