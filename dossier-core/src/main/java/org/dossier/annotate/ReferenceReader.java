package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.ReferenceWords.Head;
import org.dossier.annotate.Spoken.Form;
import org.dossier.model.Document;
import org.dossier.model.Grammar;
import org.dossier.model.Phrase;
import org.dossier.model.Reference;
import org.dossier.model.Sentence;

/**
 * Links pronouns and descriptions to the names and happenings they stand for: light, by rules, from
 * left to right, and silent where nothing fits. How often each rule is right was measured; see
 * {@code reference-rules.tsv}.
 */
final class ReferenceReader {

  private final ReferenceWords heads;
  private final SpokenReader spoken;
  private final ReferenceRules rules = ReferenceRules.load();

  ReferenceReader(ReferenceWords heads, Set<String> functionWords) {
    this.heads = heads;
    this.spoken = new SpokenReader(heads, functionWords);
  }

  /** Reads the references of a report, in text order. */
  List<Reference> read(Document document, List<Sentence> sentences, Grammar grammar) {
    Run run = new Run();
    for (Sentence sentence : sentences) {
      Words words = new Words(document.textOf(sentence.field()), sentence.tokens());
      run.read(sentence, words, spoken.read(sentence, words, grammar.tags(sentence)));
    }
    return run.found.stream().sorted((a, b) -> a.words().compareTo(b.words())).toList();
  }

  /** One pass over one report. */
  private final class Run {

    private final Discourse discourse = new Discourse();
    private final Descriptions descriptions = new Descriptions(discourse);
    private final Pronouns pronouns = new Pronouns(discourse);
    private final List<Reference> found = new ArrayList<>();
    private Optional<Referent> speaker = Optional.empty();

    void read(Sentence sentence, Words words, List<Spoken> all) {
      Optional<Quoted> quoted = Quoted.in(sentence, words, all);
      boolean first = true;
      for (int i = 0; i < all.size(); i++) {
        Spoken one = all.get(i);
        Optional<Spoken> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
        boolean speaks = quoted.filter(q -> q.speaker().equals(one)).isPresent();
        Optional<Referent> referent = referent(sentence, words, one, before);
        if (referent.isPresent()) {
          referent.get().mention(one, first || speaks);
          speaker = speaks ? referent : speaker;
          first = false;
        }
      }
      all.stream().filter(one -> isOwn(words, one)).forEach(one -> own(sentence, one, quoted));
    }

    private Optional<Referent> referent(
        Sentence sentence, Words words, Spoken one, Optional<Spoken> before) {
      return switch (one.form()) {
        case NAME -> Optional.of(name(words, one, before));
        case NEW -> apposed(words, one, before).or(() -> fresh(one));
        case KNOWN -> apposed(words, one, before).or(() -> known(one)).or(() -> fresh(one));
        case PRONOUN -> isOwn(words, one) ? Optional.empty() : pronoun(sentence, words, one);
      };
    }

    /** "President Ana Varo", "the mayor, Ole Brenk": a name learns what stands before it. */
    private Referent name(Words words, Spoken one, Optional<Spoken> before) {
      Referent referent = discourse.named(one.name().orElseThrow(), one.phrase());
      String previous = words.lower(one.first() - 1);
      referent.learn(ReferenceWords.ofTitle(previous));
      referent.learn(heads.head(previous).filter(head -> fits(head, referent)));
      referent.learn(one.head().filter(head -> fits(head, referent)));
      referent.learn(heads.head(words.lower(one.first())).filter(head -> fits(head, referent)));
      before
          .filter(b -> b.form() != Form.NAME && joined(words, b, one))
          .flatMap(Spoken::head)
          .filter(head -> fits(head, referent))
          .ifPresent(head -> referent.learn(Optional.of(head)));
      return referent;
    }

    /** "Mira Tanel, a spokeswoman for the port": a description learns nothing, its name does. */
    private Optional<Referent> apposed(Words words, Spoken one, Optional<Spoken> before) {
      Optional<Head> head = one.head();
      return before
          .filter(b -> b.form() == Form.NAME && joined(words, b, one))
          .flatMap(Spoken::name)
          .map(name -> discourse.named(name, one.phrase()))
          .filter(referent -> head.filter(h -> fits(h, referent)).isPresent())
          .map(
              referent -> {
                referent.learn(head);
                return referent;
              });
    }

    private static boolean joined(Words words, Spoken before, Spoken one) {
      int from = before.phrase().end();
      if (!words.is(from, ",")) {
        return false;
      }
      for (int i = from + 1; i < one.first(); i++) {
        if (!words.isWord(i) || i > from + 4) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(Head head, Referent referent) {
      return head.kind().filter(referent::is).isPresent()
          && head.gender().agrees(referent.gender());
    }

    private Optional<Referent> fresh(Spoken one) {
      return one.head()
          .filter(head -> !head.any())
          .map(
              head -> {
                Referent referent = discourse.add(head.kind(), head.number(), false, one.phrase());
                referent.learn(one.head());
                return referent;
              });
    }

    private Optional<Referent> known(Spoken one) {
      return one.head().flatMap(Head::kind).isEmpty()
          ? Optional.empty()
          : descriptions.find(one).map(link -> note(one, link));
    }

    private Optional<Referent> pronoun(Sentence sentence, Words words, Spoken one) {
      return pronouns.find(sentence, words, one, speaker).map(link -> note(one, link));
    }

    private Referent note(Spoken one, Link link) {
      rules
          .link(link.rule(), one.phrase(), link.to(), link.to().lastByWords())
          .ifPresent(found::add);
      link.to().learn(one.head());
      link.to().learn(link.gender());
      return link.to();
    }

    private static boolean isOwn(Words words, Spoken one) {
      return one.form() == Form.PRONOUN && Pronouns.isOwn(words.lower(one.first()));
    }

    /** "I" inside quotation marks is who speaks there. */
    private void own(Sentence sentence, Spoken one, Optional<Quoted> quoted) {
      if (!Quoted.isInside(sentence, one.first())) {
        return;
      }
      Phrase because = quoted.map(Quoted::cue).orElse(one.phrase());
      String rule = quoted.isPresent() ? "speaker" : "speaker-before";
      speaker
          .filter(s -> quoted.isPresent() || s.last().sentence() >= sentence.index() - 2)
          .flatMap(s -> rules.link(rule, one.phrase(), s, because))
          .ifPresent(found::add);
    }
  }
}
