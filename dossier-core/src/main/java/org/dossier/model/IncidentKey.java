package org.dossier.model;

import java.util.Optional;

/**
 * Names an incident by one of its mentions.
 *
 * @param document a report that speaks of it
 * @param words the first words that speak of it there; empty for what that report is about
 */
public record IncidentKey(DocumentKey document, Optional<Passage> words) implements Target {

  public IncidentKey {
    if (words.isPresent() && !words.get().document().equals(document)) {
      throw new IllegalArgumentException(
          "the words stand in %s, not in %s".formatted(words.get().document().id(), document.id()));
    }
  }

  public static IncidentKey of(Document document, IncidentMention mention) {
    return new IncidentKey(
        DocumentKey.of(document),
        mention.role() == IncidentMention.Role.MAIN
            ? Optional.empty()
            : Optional.of(Passage.of(document, mention.evidence().get(0))));
  }
}
