package org.dossier.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.extract.Voices.Attributed;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Evidence;
import org.dossier.model.NameMention;
import org.dossier.model.Phrase;
import org.dossier.model.Reference;
import org.dossier.model.Voice;

/** Finds whom "he", "she" and "they" name who speak. */
final class PronounSpeakers {

  /** How many sentences back "he" or "she" may have spoken last. */
  private static final int REACH = 2;

  /** A reference is believed if so many of its kind were right where they were measured. */
  private static final double SURE = 0.7;

  private final AnnotatedDocument document;
  private final List<Clause> clauses;

  PronounSpeakers(AnnotatedDocument document, List<Clause> clauses) {
    this.document = document;
    this.clauses = clauses;
  }

  /**
   * A speaker by name.
   *
   * @param words where the report names it
   */
  record Speaker(String name, Voice.Kind kind, Evidence words) {}

  /**
   * Returns whom a pronoun stands for: the person who spoke last, else what the references of the
   * report link it to; empty where that is not sure.
   *
   * @param at index of the sentence
   * @param spoken what was said before
   */
  Optional<Speaker> of(int at, Slice pronoun, List<Attributed> spoken) {
    return lastPerson(at, pronoun, spoken).or(() -> referent(at, pronoun));
  }

  private Optional<Speaker> lastPerson(int at, Slice pronoun, List<Attributed> spoken) {
    String word = clauses.get(at).lower(pronoun.first());
    if (!word.equals("he") && !word.equals("she")) {
      return Optional.empty();
    }
    return spoken.stream()
        .filter(a -> a.clause() < at && a.clause() >= at - REACH)
        .max(Comparator.comparingInt(Attributed::clause))
        .map(Attributed::voice)
        .filter(voice -> namesPerson(voice.words()))
        .map(voice -> new Speaker(voice.name(), voice.kind(), voice.words()));
  }

  private boolean namesPerson(Evidence words) {
    return clauses.stream()
        .filter(clause -> clause.sentence().field() == words.field())
        .filter(clause -> clause.sentence().span().overlaps(words.span()))
        .flatMap(clause -> clause.names().stream().filter(name -> isPerson(clause, name, words)))
        .findFirst()
        .isPresent();
  }

  private static boolean isPerson(Clause clause, NameMention name, Evidence words) {
    return name.kind() == NameMention.Kind.PERSON
        && clause.quote(name.first(), name.end()).overlaps(words);
  }

  private Optional<Speaker> referent(int at, Slice pronoun) {
    return document.references().stream()
        .filter(r -> r.words().sentence() == at && r.words().first() == pronoun.first())
        .filter(r -> r.confidence() >= SURE)
        .map(Reference::antecedent)
        .filter(antecedent -> antecedent.sentence() < clauses.size())
        .findFirst()
        .flatMap(this::speaker);
  }

  private Optional<Speaker> speaker(Phrase antecedent) {
    Clause clause = clauses.get(antecedent.sentence());
    Slice words = new Slice(antecedent.first(), antecedent.end());
    return VoiceKinds.of(clause, words)
        .map(kind -> new Speaker(VoiceKinds.name(clause, words), kind, clause.quote(words)));
  }
}
