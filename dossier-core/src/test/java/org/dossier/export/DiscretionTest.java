package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dossier;
import org.dossier.model.Statement;
import org.dossier.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called by name, and what everybody else is called. */
class DiscretionTest {

  private static final Dossier FIRE =
      Told.by(
          """
          Two people were killed in a fire in Ostermoor on Friday, police said. \
          Mayor Ilse Tarnow told reporters that 12 people were injured. \
          Lena Marrow, 14, was among the dead. Tarnow said the school had lost a pupil. \
          "We saw smoke," said witness Jorun Hask.""");

  private static List<Voice> voices() {
    return FIRE.story().reports().get(0).statements().stream()
        .map(Statement::grounds)
        .flatMap(grounds -> grounds.attribution().voices().stream())
        .toList();
  }

  @Test
  void nobodyIsNamedUnlessAskedFor() {
    Discretion discretion = new Discretion(FIRE, false);
    assertThat(discretion.text("Mayor Ilse Tarnow mourns Lena Marrow; Tarnow and Hask spoke"))
        .doesNotContain("Tarnow", "Ilse", "Lena", "Marrow", "Hask")
        .startsWith("Mayor person 1 mourns person 2; person 1 and person 3 spoke");
  }

  @Test
  void adultsAreNamedWhenAskedForAndMinorsNever() {
    Discretion discretion = new Discretion(FIRE, true);
    assertThat(discretion.text("Ilse Tarnow mourns Lena Marrow and Marrow only"))
        .isEqualTo("Ilse Tarnow mourns person 2 and person 2 only");
  }

  @Test
  void anOfficeStaysWhereANameGoes() {
    Discretion discretion = new Discretion(FIRE, false);
    assertThat(voices()).extracting(discretion::voice).contains("person 1 (Mayor)");
    assertThat(voices()).extracting(discretion::voice).contains("police");
  }

  @Test
  void aNameInsideAnotherWordStays() {
    Discretion discretion = new Discretion(FIRE, false);
    assertThat(discretion.text("the Haskwood inquiry")).isEqualTo("the Haskwood inquiry");
  }

  @Test
  void aNameOverALineBreakIsFound() {
    Discretion discretion = new Discretion(FIRE, false);
    assertThat(discretion.text("Lena\nMarrow")).isEqualTo("person 2");
  }

  @Test
  void anAddressThatTellsANameIsLeftOut() {
    Discretion discretion = new Discretion(FIRE, true);
    assertThat(discretion.address(Optional.of("https://a.example.org/lena-marrow-dead"))).isEmpty();
    assertThat(discretion.address(Optional.of("https://a.example.org/mayor-tarnow"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Marrow, 14, was among the dead | true",
        "Lena Marrow (9) was among the dead | true",
        "Lena Marrow, aged 17, was among the dead | true",
        "The 16-year-old Lena Marrow was among the dead | true",
        "A schoolgirl named Lena Marrow was among the dead | true",
        "Lena Marrow, a three-month-old baby, was among the dead | true",
        "Lena Marrow, a local schoolgirl, was among the dead | true",
        "Lena Marrow, 18, was among the dead | false",
        "Lena Marrow, 41, was among the dead | false",
        "Lena Marrow, a teacher of 14 pupils, was among the dead | false",
        "Lena Marrow, 12 people said, was among the dead | false",
      })
  void tellsAMinorByTheWordsBesideTheName(String sentence, boolean minor) {
    Dossier dossier =
        Told.by("Two people were killed in a fire in Ostermoor on Friday. " + sentence + ".");
    assertThat(Persons.in(dossier))
        .filteredOn(person -> person.isCalled("Lena Marrow"))
        .extracting(Person::minor)
        .containsExactly(minor);
  }

  @Test
  void aPersonBeforeACourtIsASuspectUntilConvicted() {
    Dossier dossier =
        Told.by(
            """
            Three people were killed in a bombing in Ostermoor on Friday. \
            Police arrested Jorun Hask on Saturday. Jorun Hask was charged with murder.""");
    assertThat(Persons.in(dossier)).extracting(Person::role).contains(Optional.of("suspect"));
  }
}
