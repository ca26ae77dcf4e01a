package org.dossier.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.annotate.ReferenceWords.Plurality;
import org.dossier.model.NameMention;
import org.dossier.model.Phrase;
import org.dossier.model.Reference.Kind;

/** Everyone and everything a report has spoken of so far. */
final class Discourse {

  private final List<Referent> all = new ArrayList<>();
  private final Map<String, Referent> named = new HashMap<>();

  /** Returns who bears a name; whoever is named for the first time is new. */
  Referent named(NameMention name, Phrase phrase) {
    return named.computeIfAbsent(
        name.canonical(),
        key -> add(Optional.of(kind(name.kind())), number(name.kind()), true, phrase));
  }

  private static Kind kind(NameMention.Kind kind) {
    return switch (kind) {
      case PERSON -> Kind.PERSON;
      case PLACE, FACILITY -> Kind.PLACE;
      default -> Kind.ORGANISATION;
    };
  }

  private static Plurality number(NameMention.Kind kind) {
    return kind == NameMention.Kind.ORGANISATION || kind == NameMention.Kind.GROUP
        ? Plurality.BODY
        : Plurality.ONE;
  }

  /** Adds someone without a name. */
  Referent add(Optional<Kind> kind, Plurality number, boolean isNamed, Phrase phrase) {
    Referent referent = new Referent(kind, number, isNamed, phrase);
    all.add(referent);
    return referent;
  }

  /**
   * Returns who fits, whoever was spoken of last first.
   *
   * @param from the earliest sentence they may have been spoken of last in
   */
  List<Referent> recent(int from, Predicate<Referent> fits) {
    return all.stream()
        .filter(referent -> referent.last().sentence() >= from)
        .filter(fits)
        .sorted(Comparator.comparing(Referent::last).reversed())
        .toList();
  }
}
