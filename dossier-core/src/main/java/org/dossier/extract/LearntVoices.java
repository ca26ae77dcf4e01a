package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.extract.PronounSpeakers.Speaker;
import org.dossier.extract.Voices.Attributed;
import org.dossier.extract.attribution.Reported;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Evidence;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Voice;

/**
 * Adds to the voices that rules find those that trained models find: speakers whose wording no rule
 * knows, and quotations that go on in other sentences. Where both hear the same words, the rule
 * stands.
 */
final class LearntVoices {

  /** Stands for the cue and source of words in another sentence than theirs. */
  private static final Slice NOWHERE = new Slice(0, 0);

  private final List<Clause> clauses;
  private final List<Attributed> all;
  private final PronounSpeakers pronouns;

  private LearntVoices(AnnotatedDocument document, List<Clause> clauses, Voices rules) {
    this.clauses = clauses;
    this.pronouns = new PronounSpeakers(document, clauses);
    this.all = new ArrayList<>(rules.attributed());
  }

  /** Returns the voices of the rules and those of the models, in text order. */
  static Voices add(
      AnnotatedDocument document, List<Clause> clauses, Voices rules, List<Reported> reported) {
    LearntVoices voices = new LearntVoices(document, clauses, rules);
    reported.forEach(voices::add);
    return new Voices(
        voices.all.stream()
            .sorted(
                Comparator.comparingInt(Attributed::clause)
                    .thenComparingInt(a -> a.content().first()))
            .toList());
  }

  private void add(Reported reported) {
    int at = clauseAt(reported, reported.cue().get(0));
    Clause clause = clauses.get(at);
    Slice cue = clause.slice(reported.cue().get(0));
    Optional<Voice.Stance> stance = stance(clause, cue);
    if (stance.isEmpty()
        || clause.isInName(cue.first())
        || !isSpeech(stance.get(), clauseOf(reported), reported.content().get(0))) {
      return;
    }
    Optional<Attributed> known =
        all.stream().filter(a -> a.clause() == at && a.cue().overlaps(cue)).findFirst();
    boolean stands = known.filter(rule -> agree(at, reported, rule)).isPresent();
    Optional<Voice> voice =
        stands ? known.map(Attributed::voice) : voice(at, reported, cue, stance.get());
    if (voice.isPresent()) {
      known.filter(rule -> !stands).ifPresent(all::remove);
      addContents(at, reported, cue, voice.get(), stands);
    }
  }

  /** Whether a rule hears some of the same words, not, say, only who was told. */
  private boolean agree(int at, Reported reported, Attributed rule) {
    return reported.content().stream()
        .filter(content -> clauses.get(at).sentence().span().overlaps(content))
        .map(clauses.get(at)::slice)
        .anyMatch(rule.content()::overlaps);
  }

  /** Only words of saying: what somebody thinks or wants is no statement of theirs. */
  private static Optional<Voice.Stance> stance(Clause clause, Slice cue) {
    return IntStream.range(cue.first(), cue.end())
        .mapToObj(i -> clause.lexicon().value("say", clause.lower(i)))
        .flatMap(Optional::stream)
        .map(Voice.Stance::valueOf)
        .findFirst();
  }

  /** "Confirmed his name" tells of no statement; "confirmed that he came" does. */
  private static boolean isSpeech(Voice.Stance stance, Clause clause, Span content) {
    Slice words = clause.slice(content);
    return stance == Voice.Stance.NEUTRAL
        || clause.lower(words.first()).equals("that")
        || LearntSpeakers.isQuoted(clause, words);
  }

  private Clause clauseOf(Reported reported) {
    return clauses.get(clauseAt(reported, reported.content().get(0)));
  }

  private Optional<Voice> voice(int at, Reported reported, Slice cue, Voice.Stance stance) {
    Clause clause = clauses.get(at);
    if (reported.source().isEmpty() || clauseAt(reported, reported.source().get(0)) != at) {
      return Optional.empty();
    }
    return LearntSpeakers.words(clause, clause.slice(reported.source().get(0)))
        .flatMap(source -> voice(at, reported, source, cue, stance));
  }

  /** A pronoun is shown with its cue, and the words that name it elsewhere as its own. */
  private Optional<Voice> voice(
      int at, Reported reported, Slice source, Slice cue, Voice.Stance stance) {
    Clause clause = clauses.get(at);
    if (Phrases.isPronoun(clause, source)) {
      return pronouns
          .of(at, source, all)
          .map(speaker -> voice(speaker, clause.quote(source.hull(cue)), stance, reported));
    }
    String name = VoiceKinds.name(clause, source);
    return VoiceKinds.of(clause, source)
        .map(kind -> new Speaker(name, kind, clause.quote(source)))
        .map(speaker -> voice(speaker, clause.quote(cue), stance, reported));
  }

  private Voice voice(Speaker speaker, Evidence cue, Voice.Stance stance, Reported reported) {
    Clause said = clauseOf(reported);
    return new Voice(
        speaker.name(),
        speaker.kind(),
        speaker.words(),
        Optional.of(cue),
        stance,
        Hedges.of(said, said.slice(reported.content().get(0))));
  }

  private void addContents(int at, Reported reported, Slice cue, Voice voice, boolean known) {
    Slice source =
        reported.source().stream().map(clauses.get(at)::slice).findFirst().orElse(NOWHERE);
    for (Span content : reported.content()) {
      for (int i = clauseAt(reported, content); i < clauses.size(); i++) {
        Sentence sentence = clauses.get(i).sentence();
        if (sentence.field() != reported.field() || !sentence.span().overlaps(content)) {
          break;
        }
        if (i != at) {
          all.add(new Attributed(i, clauses.get(i).slice(content), NOWHERE, NOWHERE, voice));
        } else if (!known) {
          all.add(new Attributed(i, clauses.get(i).slice(content), source, cue, voice));
        }
      }
    }
  }

  private int clauseAt(Reported reported, Span span) {
    return Stream.iterate(0, i -> i < clauses.size(), i -> i + 1)
        .filter(i -> clauses.get(i).sentence().field() == reported.field())
        .filter(i -> clauses.get(i).sentence().span().end() > span.start())
        .findFirst()
        .orElseThrow();
  }
}
