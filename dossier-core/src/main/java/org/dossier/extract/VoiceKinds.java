package org.dossier.extract;

import java.util.Optional;
import java.util.function.Supplier;
import org.dossier.model.NameMention;
import org.dossier.model.Voice;

/** Decides what kind of speaker some words name. */
final class VoiceKinds {

  private VoiceKinds() {}

  /** Classifies a speaker by its words, then by the kind of name in it; empty if it is nobody. */
  static Optional<Voice.Kind> of(Clause clause, Slice source) {
    return headWord(clause, source)
        .or(() -> firstWord(clause, source))
        .map(Voice.Kind::valueOf)
        .or(() -> ofNames(clause, source));
  }

  /** The last telling word before the first small word: "documents" of "police documents on …". */
  private static Optional<String> headWord(Clause clause, Slice source) {
    int at = source.first();
    while (at < source.end() && clause.is(at, "det")) {
      at++;
    }
    Optional<String> head = Optional.empty();
    for (; at < source.end() && !clause.is(at, "stop"); at++) {
      head = clause.lexicon().value("speaker", clause.lower(at)).or(keep(head));
    }
    return head;
  }

  private static Supplier<Optional<String>> keep(Optional<String> head) {
    return () -> head;
  }

  private static Optional<String> firstWord(Clause clause, Slice source) {
    for (int i = source.first(); i < source.end(); i++) {
      Optional<String> value = clause.lexicon().value("speaker", clause.lower(i));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<Voice.Kind> ofNames(Clause clause, Slice source) {
    return clause.names().stream()
        .filter(name -> source.covers(name.first()))
        .map(name -> ofName(name.kind()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Voice.Kind> ofName(NameMention.Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of(Voice.Kind.PERSON);
      case ORGANISATION, GROUP, OTHER, FACILITY -> Optional.of(Voice.Kind.ORGANISATION);
      case PLACE -> Optional.of(Voice.Kind.OFFICIAL);
      case NATIONALITY -> Optional.empty();
    };
  }

  /**
   * Returns the name to show for a speaker: the full name of a person or group where the words end
   * in one, so that every mention of it is one source; else the words without a leading article.
   */
  static String name(Clause clause, Slice source) {
    return clause.names().stream()
        .filter(name -> name.end() == source.end() && source.covers(name.first()))
        .filter(
            name -> name.kind() == NameMention.Kind.PERSON || name.kind() == NameMention.Kind.GROUP)
        .map(NameMention::canonical)
        .findFirst()
        .orElseGet(() -> withoutArticle(clause, source));
  }

  private static String withoutArticle(Clause clause, Slice source) {
    int first = source.first();
    while (first < source.end() - 1 && clause.is(first, "det")) {
      first++;
    }
    return Phrases.oneLine(clause.quote(first, source.end()).quote());
  }
}
