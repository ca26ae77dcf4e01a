package org.dossier.annotate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.ReferenceWords.Gender;
import org.dossier.annotate.ReferenceWords.Plurality;
import org.dossier.model.Phrase;
import org.dossier.model.Reference.Kind;

/** Someone or something a report has spoken of so far, and how. Grows while the report is read. */
final class Referent {

  private final Optional<Kind> kind;
  private final Plurality number;
  private final boolean named;
  private final Set<String> senses = new HashSet<>();
  private final Set<String> modifiers = new HashSet<>();
  private Gender gender = Gender.ANY;
  private Phrase last;
  private Phrase lastByWords;
  private boolean lastLeads;
  private int mentions;

  Referent(Optional<Kind> kind, Plurality number, boolean named, Phrase first) {
    this.kind = kind;
    this.number = number;
    this.named = named;
    this.last = first;
    this.lastByWords = first;
  }

  /** Returns what it is, empty for a thing of no interest. */
  Optional<Kind> kind() {
    return kind;
  }

  boolean is(Kind wanted) {
    return kind.filter(k -> k == wanted).isPresent();
  }

  Plurality number() {
    return number;
  }

  boolean isNamed() {
    return named;
  }

  Gender gender() {
    return gender;
  }

  /** Returns where it was spoken of last, by a pronoun too. */
  Phrase last() {
    return last;
  }

  /** Returns where its name stood last; for what has none, its last description. */
  Phrase lastByWords() {
    return lastByWords;
  }

  int mentions() {
    return mentions;
  }

  /** Returns whether its last mention was the first of its sentence or spoke. */
  boolean leads() {
    return lastLeads;
  }

  boolean isA(String sense) {
    return senses.contains(sense);
  }

  void learn(Gender told) {
    gender = gender.and(told);
  }

  void learn(Optional<ReferenceWords.Head> head) {
    head.ifPresent(
        h -> {
          senses.add(h.sense());
          learn(h.gender());
        });
  }

  /** Returns whether it was spoken of in these words before; no words say nothing. */
  boolean isDescribed(Set<String> words) {
    return modifiers.containsAll(words);
  }

  /** What has a name is told by its name. */
  private boolean isTelling(Spoken.Form form) {
    return form == Spoken.Form.NAME || (!named && form != Spoken.Form.PRONOUN);
  }

  /** Notes that it is spoken of once more. */
  void mention(Spoken spoken, boolean leading) {
    last = spoken.phrase();
    lastByWords = isTelling(spoken.form()) ? last : lastByWords;
    modifiers.addAll(spoken.modifiers());
    lastLeads = leading;
    mentions++;
  }
}
