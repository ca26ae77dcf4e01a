package org.dossier.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dependence;

/** Which reports carry one text: copies or editions of each other, or of the same agency. */
final class CommonTexts {

  private final Map<String, String> above = new HashMap<>();

  CommonTexts(List<Dependence> dependences) {
    for (Dependence dependence : dependences) {
      switch (dependence.kind()) {
        case COPY, UPDATE -> join(dependence.document(), dependence.on());
        case AGENCY -> join(dependence.document(), "agency " + Words.key(dependence.on()));
        case CITES -> {
          // a cited outlet is a voice of the statements that cite it
        }
      }
    }
  }

  /** Returns one name for all reports that carry the same text. */
  String of(String document) {
    String top = document;
    for (String next = above.get(top); next != null; next = above.get(top)) {
      top = next;
    }
    return top;
  }

  /** Returns whether all these reports carry one text. */
  boolean areOne(Collection<String> documents) {
    return documents.stream().map(this::of).distinct().count() == 1;
  }

  private void join(String a, String b) {
    String one = of(a);
    String other = of(b);
    if (!one.equals(other)) {
      above.put(one, other);
    }
  }
}
