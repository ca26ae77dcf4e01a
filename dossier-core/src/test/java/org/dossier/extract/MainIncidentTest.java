package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dossier.annotate.Annotator;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report is about, if it is about anything that happened, and where. */
class MainIncidentTest {

  private final Annotator annotator = Annotator.english();
  private final Extractor extractor = Extractor.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A shooting at a bakery left two people dead.                       | ARMED_ATTACK
          Police named the shooting suspect as a clerk of 40.                | ARMED_ATTACK
          Three men were shot outside a tavern in Lindow, police said.       | ARMED_ATTACK
          A teacher was kidnapped on the road to Ostmark on Monday.          | HOSTAGE_TAKING
          A fire broke out in a warehouse in Lindow.                         | FIRE
          A flood in the valley drowned nine farmers near Ostmark.           | NATURAL_DISASTER
          The roof collapse killed two miners.                               | COLLAPSE
          """)
  void whatHappenedHasItsType(String text, IncidentType type) {
    assertThat(main(text)).map(IncidentMention::type).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The camera helps with shooting pictures in the dark.",
        "Watch out for shooting stars over Lindow this weekend.",
        "The company will fire the engines of its rocket for a static fire test.",
        "A flood of offers reached the chip maker on Monday.",
        "Analysts fear the economic collapse of the island.",
        "The museum suffered a security attack on its computers.",
        "The region must prepare for an attack should war break out.",
        "The director had a crush on the singer, he said on Monday.",
        "Sirens wailed in an air raid drill in Ostmark.",
      })
  void theSameWordsInAnotherSenseAreNoIncident(String text) {
    assertThat(main(text)).isEmpty();
  }

  @Test
  void aHappeningToldInPassingIsNotWhatAReportIsAbout() {
    String show =
        "The studio showed its new telephone. It takes good pictures. It costs 400 crowns."
            + " It comes in blue. The factory was closed after a fire in spring.";
    assertThat(main(show)).isEmpty();
    assertThat(main("A fire closed the factory. " + show)).isPresent();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A shooting in Lindow left two dead.                                              | Lindow
          In Lindow, police said on Monday, three people died in a shooting.               | Lindow
          Three men were shot at a tavern in Gary, Ind., police said.                      | Gary
          LINDOW (WXYZ) - A shooting left two people dead, police said.                    | LINDOW
          PORT LINDOW, Tenn. - A shooting left two people dead, police said.               | PORT LINDOW
          It was the deadliest shooting in Arle history, the mayor of Ostmark said.        |
          The shooting was shown live on Friday, the mayor said.                           |
          """)
  void whereIsWhereItsWordsPutIt(String text, String place) {
    List<String> places = main(text).orElseThrow().places().stream().map(Evidence::quote).toList();
    assertThat(places).isEqualTo(place == null ? List.of() : List.of(place));
  }

  private Optional<IncidentMention> main(String text) {
    return extractor.extract(annotator.annotate(Document.of("report", text))).incidents().stream()
        .filter(mention -> mention.role() == Role.MAIN)
        .findFirst();
  }
}
