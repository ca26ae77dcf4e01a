package org.dossier.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Phrase;
import org.dossier.model.Reference;

/** How often each rule that links references is right: measured, see the data file. */
final class ReferenceRules {

  private final Map<String, Double> confidence;

  private ReferenceRules(Map<String, Double> confidence) {
    this.confidence = confidence;
  }

  static ReferenceRules load() {
    return new ReferenceRules(
        Resource.rows("reference-rules.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
  }

  /** Makes a reference of a rule's; none to a thing of no interest. */
  Optional<Reference> link(String rule, Phrase words, Referent to, Phrase because) {
    Double right = confidence.get(rule);
    if (right == null) {
      throw new IllegalArgumentException("reference-rules.tsv does not know the rule " + rule);
    }
    return to.kind()
        .map(kind -> new Reference(words, to.lastByWords(), kind, rule, right, because));
  }
}
