package org.dossier.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.annotate.ReferenceWords.Gender;
import org.dossier.annotate.ReferenceWords.Plurality;
import org.dossier.model.Reference.Kind;
import org.dossier.model.Sentence;

/** Finds whom a pronoun stands for. */
final class Pronouns {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> OWN = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> OBJECT = Set.of("him", "them", "it");
  private static final int BACK = 2;

  private final Discourse discourse;

  Pronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  static boolean isOwn(String lower) {
    return OWN.contains(lower);
  }

  Optional<Link> find(Sentence sentence, Words words, Spoken one, Optional<Referent> speaker) {
    String lower = words.lower(one.first());
    Predicate<Referent> may =
        r ->
            (speaker.isEmpty() || r != speaker.get() || !Quoted.isInside(sentence, one.first()))
                && !(OBJECT.contains(lower) && isActor(words, r, one));
    if (HE.contains(lower)) {
      return person(one, "he", Gender.HE, may);
    }
    if (SHE.contains(lower)) {
      return person(one, "she", Gender.SHE, may);
    }
    if (THEY.contains(lower)) {
      return several(one, may);
    }
    boolean speaks = Quoted.isSaying(words.lower(one.first() + 1));
    if (lower.equals("its") || (lower.equals("it") && speaks)) {
      String rule = speaks ? "it-says" : "its";
      return best(
          one,
          r -> may.test(r) && (speaks ? r.is(Kind.ORGANISATION) : isThing(r)),
          rule,
          Gender.ANY);
    }
    return Optional.empty();
  }

  private Optional<Link> person(Spoken one, String rule, Gender gender, Predicate<Referent> may) {
    return best(
        one, r -> may.test(r) && r.is(Kind.PERSON) && r.gender().agrees(gender), rule, gender);
  }

  /** "They" are several if several were spoken of, else a body of them. */
  private Optional<Link> several(Spoken one, Predicate<Referent> may) {
    return best(one, r -> may.test(r) && r.number() == Plurality.MANY, "they", Gender.ANY)
        .or(() -> best(one, r -> may.test(r) && isBody(r), "they-body", Gender.ANY));
  }

  private static boolean isBody(Referent r) {
    return r.number() == Plurality.BODY && (r.is(Kind.PEOPLE) || r.is(Kind.ORGANISATION));
  }

  private static boolean isThing(Referent r) {
    return r.number() != Plurality.MANY && !r.is(Kind.PERSON);
  }

  /** "Tanel told him": who acts is not who is acted on, within a clause. */
  private static boolean isActor(Words words, Referent r, Spoken one) {
    if (r.last().sentence() != one.phrase().sentence() || !r.leads()) {
      return false;
    }
    for (int i = r.last().end(); i < one.first(); i++) {
      if (words.is(i, ",") || words.is(i, "that") || words.is(i, "who") || words.is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Link> best(Spoken one, Predicate<Referent> fits, String rule, Gender gender) {
    int here = one.phrase().sentence();
    List<Referent> fitting = discourse.recent(here - BACK, fits);
    Optional<Referent> best =
        fitting.stream()
            .max(
                Comparator.<Referent>comparingInt(r -> weight(r, here))
                    .thenComparing(Referent::last));
    String told = fitting.size() == 1 ? rule + "-alone" : rule;
    return best.map(r -> new Link(r, told, gender));
  }

  /** Near, leading its sentence, spoken of often, named: in this order. */
  private static int weight(Referent r, int here) {
    return 4 * (r.last().sentence() - here)
        + (r.leads() ? 4 : 0)
        + (r.mentions() > 6 ? 4 : r.mentions() > 2 ? 2 : 0)
        + (r.isNamed() ? 1 : 0);
  }
}
