package org.dossier.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameTaggerTest {

  private static final NameTagger TAGGER = NameTagger.load();

  private static List<List<FoundName>> names(String... sentences) {
    return TAGGER.names(List.of(sentences).stream().map(s -> List.of(s.split(" "))).toList(), 0);
  }

  @Test
  void tellsPersonsOrganisationsAndPlaces() {
    assertThat(names("Helga Storvik of the University of Kalmstad left for Portugal ."))
        .containsExactly(
            List.of(
                new FoundName(0, 2, NameType.PERSON),
                new FoundName(4, 7, NameType.ORGANISATION),
                new FoundName(9, 10, NameType.PLACE)));
  }

  @Test
  void ordinaryWordsNameNothing() {
    assertThat(names("The ferry sank .", "Three of them swam ashore ."))
        .allSatisfy(found -> assertThat(found).isEmpty());
  }

  @Test
  void readsNothingInNothing() {
    assertThat(TAGGER.names(List.of(), 0)).isEmpty();
    assertThat(TAGGER.names(List.of(List.of()), 0)).containsExactly(List.of());
  }

  @Test
  void readsTheSameTwice() {
    String[] report = {"Storvik met Brandt in Oslo .", "Brandt works for Kalmstad Steel ."};

    assertThat(names(report)).isEqualTo(names(report));
  }

  @Test
  void aDoubtfulTypeIsLeftOut() {
    List<List<String>> report = List.of(List.of("Storvik", "and", "Brandt", "left", "."));

    assertThat(TAGGER.names(report, 1.01)).containsExactly(List.of());
  }
}
