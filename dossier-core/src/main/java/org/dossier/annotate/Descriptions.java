package org.dossier.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.annotate.ReferenceWords.Gender;
import org.dossier.annotate.ReferenceWords.Head;
import org.dossier.model.Reference.Kind;

/** Finds what a description with "the" stands for. */
final class Descriptions {

  /** How many sentences back a description still finds the same head. */
  private static final int SAME = 10;

  private final Discourse discourse;

  Descriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  Optional<Link> find(Spoken one) {
    Head head = one.head().orElseThrow();
    int sentence = one.phrase().sentence();
    if (head.any()) {
      return mostTold().map(r -> new Link(r, "incident-any", Gender.ANY));
    }
    Kind kind = head.kind().orElseThrow();
    int back = kind == Kind.INCIDENT ? sentence : SAME;
    Predicate<Referent> same =
        r ->
            r.is(kind)
                && r.isA(head.sense())
                && r.number() == head.number()
                && r.isDescribed(one.modifiers());
    List<Referent> known = discourse.recent(sentence - back, same);
    if (!known.isEmpty()) {
      Referent to = known.get(0);
      String rule = kind == Kind.INCIDENT ? "incident-same" : to.isNamed() ? "title" : "same-head";
      return Optional.of(new Link(to, rule, head.gender()));
    }
    return Optional.empty();
  }

  private Optional<Referent> mostTold() {
    return discourse.recent(0, r -> r.is(Kind.INCIDENT)).stream()
        .max(Comparator.comparingInt(Referent::mentions).thenComparing(Referent::last));
  }
}
