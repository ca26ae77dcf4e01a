package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.model.Figure;
import org.dossier.model.Measure;

/**
 * The persons one report speaks of one at a time: "a 19-year-old man died", "Marlen Quist, 19, was
 * pronounced dead" and "he" may be one. Words that can mean somebody told before do, unless the
 * same sentence tells of both.
 */
final class Casualties {

  /** One person and what became of him or her. */
  static final class Person {
    private final Set<String> mentions = new HashSet<>();
    private final Set<Integer> passages = new HashSet<>();
    private final Set<Measure> fates = EnumSet.noneOf(Measure.class);
    private final List<String> statements = new ArrayList<>();
    private PersonWords.Told told;

    private Person(PersonWords.Told told) {
      this.told = told;
    }

    boolean died() {
      return fates.contains(Measure.KILLED);
    }

    /** Returns whether the person was hurt and is not said to have died. */
    boolean isHurt() {
      return !died()
          && (fates.contains(Measure.INJURED)
              || fates.contains(Measure.HOSPITALISED)
              || fates.contains(Measure.VICTIMS_UNSPECIFIED));
    }

    /** Returns the ids of the statements about the person, in text order. */
    List<String> statements() {
      return List.copyOf(statements);
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final PersonWords words;

  Casualties(PersonWords words) {
    this.words = words;
  }

  /** Returns whether a figure tells of one person rather than counting. */
  static boolean isPerson(Figure figure) {
    return figure.grounds().rule().startsWith("person.") && figure.count().isNumbered();
  }

  /**
   * Adds what is told of a person; in text order.
   *
   * @param passage number of the sentence
   */
  void add(Figure figure, int passage) {
    String mention = Words.line(figure.count().words()).toLowerCase(Locale.ROOT);
    PersonWords.Told told = words.read(figure.count().words());
    Person person =
        known(told, mention, passage, figure.measure())
            .orElseGet(
                () -> {
                  Person another = new Person(told);
                  persons.add(another);
                  return another;
                });
    person.told = person.told.with(told);
    person.fates.add(figure.measure());
    person.statements.add(figure.grounds().id());
    person.mentions.add(mention);
    person.passages.add(passage);
  }

  private Optional<Person> known(
      PersonWords.Told told, String mention, int passage, Measure measure) {
    return last(person -> person.told.fits(told) && person.told.sharesName(told))
        .or(
            () ->
                last(
                    person ->
                        person.told.fits(told)
                            && person.passages.contains(passage)
                            && person.mentions.contains(mention)))
        .or(
            () ->
                last(
                    person ->
                        mayBe(person, told, mention, passage)
                            && told.age().isPresent()
                            && person.told.age().equals(told.age())))
        .or(() -> last(person -> shares(person, measure) && mayBe(person, told, mention, passage)))
        .or(() -> last(person -> mayBe(person, told, mention, passage)))
        .or(() -> last(person -> isTakenUp(person, told, mention, measure)));
  }

  /** Of those whom words can mean, they mean rather one of whom the same death was told. */
  private static boolean shares(Person person, Measure measure) {
    return measure == Measure.KILLED && person.died();
  }

  private static boolean mayBe(Person person, PersonWords.Told told, String mention, int passage) {
    return person.told.fits(told)
        && (told.pronoun() || !person.passages.contains(passage))
        && (!told.further() || person.mentions.contains(mention));
  }

  /** "shot another clerk, killing the youth": an article takes up who was told of. */
  private static boolean isTakenUp(
      Person person, PersonWords.Told told, String mention, Measure measure) {
    return mention.startsWith("the ")
        && !told.further()
        && person.told.fits(told)
        && !person.fates.contains(measure);
  }

  private Optional<Person> last(Predicate<Person> fits) {
    return persons.stream().filter(fits).reduce((earlier, later) -> later);
  }

  /** Returns the persons in order of first mention. */
  List<Person> all() {
    return List.copyOf(persons);
  }
}
