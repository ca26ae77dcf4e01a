package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dossier.annotate.Annotator;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which incident a figure belongs to, told by our own short reports. */
class IncidentsTest {

  private static final String NEWS =
      "Gunmen attacked the Lantern Theatre in Marrowgate on Friday, killing 12 people. ";

  private final Annotator annotator = Annotator.english();
  private final Extractor extractor = Extractor.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb at the Orlen station in 2019 left 44 dead.                                 | BACKGROUND | 44
          In the Hollin tunnel, in 2017, where two raids cost 9 people their lives.           | BACKGROUND | 9
          Between 2009 and 2016 the country saw seven attacks, with a death toll of almost 90. | AGGREGATE | 90
          Police said they had killed two men, foiling a plot to attack a school.           | UNREALISED | 2
          It was the first there since 2011, when 23 guests died in a fire.                 | BACKGROUND | 23
          The first since 2011, when 24 guests died after a stove fell.                     | BACKGROUND | 24
          In 2011, 25 guests, including three pilots, died in a fire.                        | BACKGROUND | 3
          It was the first there since 2011 and 41 people are still missing.                | MAIN       | 41
          Meanwhile, six people died when a lift caught fire in Orlen.                      | BACKGROUND | 6
          Meanwhile, 17 people died when the roof caught fire in Marrowgate.                | MAIN       | 17
          The attack also left 40 people injured.                                           | MAIN       | 40
          """)
  void aFigureBelongsToTheIncidentItsSentenceTells(String sentence, Role role, int number) {
    Extraction read = read(NEWS + sentence);
    Figure figure =
        read.statements().stream()
            .filter(s -> s instanceof Figure)
            .map(s -> (Figure) s)
            .filter(f -> f.count().stated().orElse(-1) == number)
            .findFirst()
            .orElseThrow();
    assertThat(incident(read, figure).role()).isEqualTo(role);
  }

  @Test
  void twoPlacesWithTheirYearsInOneSentenceAreTwoIncidents() {
    Extraction read =
        read(
            NEWS + "In the Orlen mine in 2011, with 30 deaths, or in Tarn in 2014, with 8 deaths.");
    assertThat(
            read.incidents().stream()
                .filter(incident -> incident.role() == Role.BACKGROUND)
                .map(incident -> incident.time().range().earliest().orElseThrow().getYear())
                .toList())
        .containsExactly(2011, 2014);
  }

  @Test
  void everyEntryOfAListOfTollsIsAnIncidentOfItsOwn() {
    Extraction read =
        read(
            NEWS
                + """
                These are the worst of them.

                Hollin mill: 26 killed

                A guard shot dead 20 pupils and six teachers.

                Orlen quay: 9 dead

                In June 2011, raiders gun down nine men on the quay.
                """);
    assertThat(
            read.statements().stream()
                .filter(Figure.class::isInstance)
                .map(s -> (Figure) s)
                .map(f -> incident(read, f).name() + " " + f.count().stated().orElseThrow()))
        .hasSize(6)
        .containsSubsequence("Hollin mill 26", "Hollin mill 20", "Hollin mill 6")
        .filteredOn(line -> line.endsWith(" 9"))
        .doesNotContain("Hollin mill 9")
        .hasSize(2)
        .allMatch(line -> line.equals(lines(read, 9)));
  }

  private static String lines(Extraction read, int number) {
    return read.statements().stream()
        .filter(Figure.class::isInstance)
        .map(s -> (Figure) s)
        .filter(f -> f.count().stated().orElse(-1) == number)
        .map(f -> incident(read, f).name() + " " + number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linksToOtherStoriesTellOfOthers() {
    Extraction read = read(NEWS + "\n\nMOST READ IN TARN Faces of five killed as car hits tree");
    assertThat(
            read.statements().stream()
                .filter(Figure.class::isInstance)
                .map(s -> incident(read, s).role()))
        .containsExactly(Role.MAIN, Role.BACKGROUND);
  }

  @Test
  void oneHeadingWithATollIsNoList() {
    Extraction read = read("Hollin mill: 26 killed\n\n" + NEWS);
    assertThat(read.incidents()).hasSize(1);
  }

  @Test
  void theMainIncidentIsNamedByItsHappeningAndPlace() {
    IncidentMention main = read(NEWS + "The attack shocked the town.").incidents().get(0);
    assertThat(main.role()).isEqualTo(Role.MAIN);
    assertThat(main.type()).isEqualTo(IncidentType.ARMED_ATTACK);
    assertThat(main.name()).contains("Lantern Theatre");
  }

  @Test
  void aWarningOfAPossibleAttackIsNotTheIncident() {
    Extraction read =
        read("The embassy warned of a possible attack. On Monday a tram derailed in Hollin.");
    assertThat(read.incidents().get(0).type()).isEqualTo(IncidentType.TRANSPORT_ACCIDENT);
  }

  @Test
  void aFireServiceIsNoFire() {
    Extraction read =
        read("A tram derailed in Hollin, the fire service said. The fire service came.");
    assertThat(read.incidents().get(0).type()).isEqualTo(IncidentType.TRANSPORT_ACCIDENT);
  }

  @Test
  void aRaidToldInPassingIsBackground() {
    Extraction read = read(NEWS + "The bands that raided the Orlen border district are feared.");
    assertThat(read.incidents().stream().map(IncidentMention::role))
        .containsExactly(Role.MAIN, Role.BACKGROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second bombing was foiled.",
        "Foiled, the plot.",
        "In 2011 in 2012, 8 deaths.",
        "Killing 8 in 2011.",
        "2011: attacks, 2012: attacks, foiled attack."
      })
  void oddSentencesAboutOtherIncidentsAreReadWithoutFailing(String sentence) {
    assertThat(read(NEWS + sentence).incidents()).isNotEmpty();
  }

  @Test
  void aTextWithoutHappeningsHasNoIncident() {
    assertThat(read("The council approved the budget for new benches.").incidents()).isEmpty();
  }

  @Test
  void whatLooksLikeAFigureAndIsNotReadIsShown() {
    Extraction read = read(NEWS + "Some 40 boats lay among the dead and dying fish.");
    assertThat(read.unread().stream().map(unread -> unread.evidence().quote()))
        .anyMatch(words -> words.contains("40 boats"));
  }

  @Test
  void everyStatementNamesAnIncidentOfTheDocument() {
    Extraction read = read(NEWS + "In 2011 a fire in Tarn killed 8 people.");
    assertThat(read.statements().stream().map(Statement::grounds).map(g -> g.incident()))
        .isSubsetOf(read.incidents().stream().map(IncidentMention::id).collect(Collectors.toSet()));
  }

  private Extraction read(String text) {
    return extractor.extract(annotator.annotate(Document.of("report", text)));
  }

  private static IncidentMention incident(Extraction read, Statement statement) {
    return read.incidents().stream()
        .filter(incident -> incident.id().equals(statement.grounds().incident()))
        .findFirst()
        .orElseThrow();
  }
}
