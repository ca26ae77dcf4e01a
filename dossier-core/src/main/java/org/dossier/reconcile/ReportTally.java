package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dossier.model.Count;
import org.dossier.model.Document;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Measure;

/**
 * How many one report says were killed and injured, by the rules of {@link Policy#plain()}.
 *
 * @param killed how many died
 * @param injured how many were hurt and did not die
 */
record ReportTally(Value killed, Value injured) {

  private static final Pattern VICTIMS =
      Pattern.compile("\\b(?:victims?|casualty|casualties)\\b", Pattern.CASE_INSENSITIVE);

  /**
   * A number and what it rests on.
   *
   * @param number 0 or more
   * @param statements ids of statements, in text order
   * @param counted whether the report states a total, not only parts or one person after the other
   * @param guessed whether that so many are meant is a guess, as with "victims"
   */
  record Value(int number, List<String> statements, boolean counted, boolean guessed) {

    private static final Value NONE = new Value(0, List.of(), false);

    private Value(int number, List<String> statements, boolean counted) {
      this(number, statements, counted, false);
    }

    Value {
      statements = List.copyOf(statements);
    }

    /** Returns so many fewer, 0 at least. */
    Value less(int other) {
      return new Value(Math.max(0, number - other), statements, counted, guessed);
    }

    private Value atLeast(Value other) {
      return other.number > number ? other : this;
    }
  }

  /** Returns the number of one measure, which is KILLED or INJURED. */
  Value of(Measure measure) {
    return measure == Measure.KILLED ? killed : injured;
  }

  boolean tellsHarm() {
    return killed.number() > 0 || injured.number() > 0;
  }

  /**
   * Tallies one report.
   *
   * @param figures of the main incident, in text order
   */
  static ReportTally of(Document document, List<Figure> figures, PersonWords words) {
    List<Figure> told = figures.stream().filter(ReportTally::isTold).toList();
    return new Tallier(Passages.of(document, told), words).tally();
  }

  private static boolean isTold(Figure figure) {
    Factuality factuality = figure.grounds().factuality();
    return figure.trend() != Figure.Trend.EARLIER
        && factuality != Factuality.CERTAIN_NOT
        && factuality != Factuality.PROBABLE_NOT
        && factuality != Factuality.POSSIBLE_NOT;
  }

  /** Tallies the passages of one report. */
  private static final class Tallier {

    private final List<List<Figure>> passages;
    private final List<Casualties.Person> persons;

    Tallier(List<List<Figure>> passages, PersonWords words) {
      this.passages = passages;
      Casualties casualties = new Casualties(words);
      for (int i = 0; i < passages.size(); i++) {
        for (Figure figure : passages.get(i)) {
          if (Casualties.isPerson(figure)) {
            casualties.add(figure, i);
          }
        }
      }
      persons = casualties.all();
    }

    ReportTally tally() {
      Value stated =
          first(Measure.KILLED)
              .orElseGet(() -> parts(Measure.KILLED).atLeast(persons(Casualties.Person::died)));
      boolean uncounted = stated.number() == 0;
      Value killed = uncounted ? someDeath() : stated;
      Value hurt = persons(Casualties.Person::isHurt);
      return new ReportTally(
          killed, injured(killed, uncounted ? hurt.less(killed.number()) : hurt));
    }

    private Value injured(Value killed, Value persons) {
      Value hit = victims(killed);
      Value harmed = hit.less(killed.number());
      Value inHospital = first(Measure.HOSPITALISED).orElse(Value.NONE);
      Optional<Value> stated = first(Measure.INJURED);
      if (stated.isPresent()) {
        return stated.get().atLeast(harmed);
      }
      return (hit.number() > 1 ? harmed : parts(Measure.INJURED).atLeast(persons))
          .atLeast(inHospital.less(killed.number()));
    }

    /**
     * Returns how many were hit, dead or not. Those "shot" who did not die were hurt; of "victims"
     * that is a guess, and none at all where the dead are not counted: all of them may be dead.
     */
    private Value victims(Value killed) {
      Value hit = highest(Measure.VICTIMS_UNSPECIFIED);
      boolean ambiguous =
          passages.stream()
              .flatMap(List::stream)
              .filter(figure -> hit.statements().contains(figure.grounds().id()))
              .anyMatch(figure -> VICTIMS.matcher(figure.grounds().evidence().quote()).find());
      if (!ambiguous) {
        return hit;
      }
      return killed.guessed()
          ? Value.NONE
          : new Value(hit.number(), hit.statements(), hit.counted(), true);
    }

    /** Returns one if the report tells of a death without a number. */
    private Value someDeath() {
      return passages.stream()
          .flatMap(List::stream)
          .filter(figure -> figure.measure() == Measure.KILLED)
          .filter(figure -> figure.count().qualifier() == Count.Qualifier.UNQUANTIFIED)
          .findFirst()
          .map(figure -> new Value(1, List.of(figure.grounds().id()), false, true))
          .orElse(Value.NONE);
    }

    private Value persons(Predicate<Casualties.Person> fate) {
      List<Casualties.Person> found = persons.stream().filter(fate).toList();
      List<String> statements = found.stream().flatMap(p -> p.statements().stream()).toList();
      return new Value(found.size(), statements, false);
    }

    /** Returns the highest number that covers a part: "two of them died". */
    private Value parts(Measure measure) {
      return passages.stream()
          .flatMap(List::stream)
          .filter(figure -> figure.measure() == measure && figure.subset())
          .filter(figure -> figure.count().isNumbered() && !Casualties.isPerson(figure))
          .map(f -> new Value(f.count().stated().orElse(0), List.of(f.grounds().id()), false))
          .reduce(Value.NONE, Value::atLeast);
    }

    private Optional<Value> first(Measure measure) {
      return totals(measure).stream().filter(value -> value.number() > 0).findFirst();
    }

    private Value highest(Measure measure) {
      return totals(measure).stream().reduce(Value.NONE, Value::atLeast);
    }

    /** Returns the total of each passage that states one. */
    private List<Value> totals(Measure measure) {
      return passages.stream()
          .map(passage -> passage.stream().filter(f -> f.measure() == measure).toList())
          .filter(passage -> passage.stream().anyMatch(Tallier::counts))
          .map(Tallier::total)
          .toList();
    }

    /**
     * Adds up what one passage counts: "two men and a girl". A number of people at large is the
     * whole already.
     */
    private static Value total(List<Figure> passage) {
      int whole = 0;
      int parts = 0;
      Set<String> seen = new HashSet<>();
      List<String> statements = new ArrayList<>();
      for (Figure figure : passage) {
        int number = figure.count().stated().orElse(0);
        if (counts(figure)) {
          statements.add(figure.grounds().id());
          if (isAtLarge(figure)) {
            whole = Math.max(whole, number);
          } else if (seen.add(population(figure))) {
            parts += number;
          }
        }
      }
      if (parts > 0) {
        parts +=
            (int)
                passage.stream()
                    .filter(Casualties::isPerson)
                    .map(Tallier::mention)
                    .distinct()
                    .count();
      }
      return new Value(Math.max(whole, parts), statements, true);
    }

    private static String mention(Figure figure) {
      return Words.key(figure.count().words());
    }

    private static boolean counts(Figure figure) {
      return !figure.subset() && figure.count().isNumbered() && !Casualties.isPerson(figure);
    }

    private static boolean isAtLarge(Figure figure) {
      return figure.population().isEmpty();
    }

    private static String population(Figure figure) {
      return figure.population().map(words -> Words.key(words.quote())).orElse("")
          + " "
          + figure.count().stated().orElse(0);
    }
  }
}
