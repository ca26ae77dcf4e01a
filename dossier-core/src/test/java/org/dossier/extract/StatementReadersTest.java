package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.annotate.Annotator;
import org.dossier.model.Bearing;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.MonthPart;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Speech;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeValue;
import org.dossier.model.Voice;
import org.dossier.model.Warning;
import org.junit.jupiter.api.Test;

/** What statements say of each other: denials of allegations, answers of warnings, and when. */
class StatementReadersTest {

  private static final String SCENE = "An assault at Fern Mill killed nine people on Monday.\n\n";

  private static final Annotator ANNOTATOR = Annotator.english();
  private static final Extractor EXTRACTOR = Extractor.standard();

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(ANNOTATOR.annotate(Document.of("report", SCENE + text)));
  }

  private static <T extends Statement> List<T> all(Extraction extraction, Class<T> kind) {
    return extraction.statements().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Responsibility> ofType(Extraction extraction, Responsibility.Type type) {
    return all(extraction, Responsibility.class).stream().filter(r -> r.type() == type).toList();
  }

  private static Optional<TimeConstraint> between(
      Extraction extraction, TimePoint from, TimePoint to) {
    return extraction.constraints().stream()
        .filter(c -> c.from().equals(from) && c.to().equals(to))
        .findFirst();
  }

  private static TimePoint pointOf(Statement statement) {
    return TimePoint.statement(statement.grounds().id());
  }

  private static TimePoint main(Extraction extraction) {
    return TimePoint.incident(extraction.incidents().get(0).id());
  }

  @Test
  void twoDenialsOfTwoAllegationsStayTwo() {
    Extraction read =
        extract(
            "The union accused Brand Lines of skipping checks. Brand Lines denied this. "
                + "The firm also rejected a report in the Tarn Gazette that the gate had been open.");
    List<Responsibility> allegations = ofType(read, Responsibility.Type.ACCUSATION);
    List<Responsibility> denials = ofType(read, Responsibility.Type.DENIAL);
    assertThat(allegations).hasSize(2);
    assertThat(denials)
        .extracting(denial -> denial.denies().orElse("nothing"))
        .containsExactlyElementsOf(
            allegations.stream().map(accusation -> accusation.grounds().id()).toList());
  }

  @Test
  void aDenialSpeaksForWhoDeniesAndCommitsNobodyElse() {
    Extraction read =
        extract("The union accused Brand Lines of skipping checks. Brand Lines denied this.");
    Responsibility denial = ofType(read, Responsibility.Type.DENIAL).get(0);
    Voice voice = denial.grounds().attribution().origin().orElseThrow();
    assertThat(voice.name()).isEqualTo("Brand Lines");
    assertThat(voice.stance()).isEqualTo(Voice.Stance.DENYING);
    assertThat(voice.factuality()).isEqualTo(Factuality.CERTAIN_NOT);
    assertThat(denial.grounds().factuality()).isEqualTo(Factuality.UNCOMMITTED);
  }

  @Test
  void aBodySpokenThroughIsTheOriginOfTheAccusation() {
    Extraction read =
        extract(
            "Ostmark announced yesterday through the Harbour Committee that the attackers were "
                + "linked to the Reed Front.");
    assertThat(ofType(read, Responsibility.Type.ACCUSATION))
        .singleElement()
        .satisfies(
            accusation ->
                assertThat(accusation.grounds().attribution().voices())
                    .extracting(Voice::name)
                    .containsExactly("Ostmark", "Harbour Committee"));
  }

  @Test
  void aRevealedPossibilityStaysAPossibility() {
    Extraction read =
        extract("The documents revealed the potential involvement of the Reed Front.");
    Responsibility potential = ofType(read, Responsibility.Type.POTENTIAL).get(0);
    assertThat(potential.grounds().factuality()).isEqualTo(Factuality.POSSIBLE);
    assertThat(potential.grounds().attribution().origin().orElseThrow().factuality())
        .isEqualTo(Factuality.POSSIBLE);
  }

  @Test
  void peopleNamedByOriginAloneAreNobodysTarget() {
    Extraction read = extract("The documents revealed the potential involvement of Norwegians.");
    assertThat(ofType(read, Responsibility.Type.POTENTIAL))
        .singleElement()
        .satisfies(
            potential -> {
              assertThat(potential.target()).isEmpty();
              assertThat(potential.grounds().evidence().quote()).contains("Norwegians");
            });
  }

  @Test
  void anExclusionCoupledWithAConfirmationIsTheOutletsOwn() {
    Extraction read =
        extract(
            "The ministry's confirmation of the Reed Front's responsibility, coupled with the "
                + "absence of Mill Club involvement, changed the debate.");
    Responsibility exclusion = ofType(read, Responsibility.Type.EXCLUSION).get(0);
    assertThat(exclusion.grounds().attribution().voices()).isEmpty();
    assertThat(exclusion.grounds().factuality()).isEqualTo(Factuality.CERTAIN_NOT);
    assertThat(ofType(read, Responsibility.Type.CONFIRMATION)).hasSize(1);
  }

  @Test
  void aSentenceAboutAWarningAddsItsMonthAndItsChannel() {
    Extraction read =
        extract(
            "Ostmark had warned Sarn of a raid on the mill. "
                + "The warning, issued in May, came as part of the \"watch and tell\" scheme.");
    Warning warning = all(read, Warning.class).get(0);
    assertThat(all(read, Warning.class)).hasSize(1);
    assertThat(warning.channel().map(Evidence::quote)).contains("the \"watch and tell\" scheme");
    assertThat(between(read, TimePoint.publicationOf("report"), pointOf(warning)))
        .flatMap(TimeConstraint::yearless)
        .contains(
            new TimeValue.Yearless(Month.MAY, OptionalInt.empty(), MonthPart.WHOLE, Bearing.PAST));
  }

  @Test
  void anOperationAnnouncedBesideAWarningStandsADayAfterIt() {
    Extraction read =
        extract(
            "On May 3, just one day after the Ostmark embassy warned of a possible attack, the "
                + "guard announced that it had arrested two men, foiling a plot to burn a mill.");
    Warning warning = all(read, Warning.class).get(0);
    Response response = all(read, Response.class).get(0);
    assertThat(response.causality()).isEqualTo(Response.Causality.JUXTAPOSED);
    assertThat(response.warning()).contains(warning.grounds().id());
    TimeConstraint distance = between(read, pointOf(warning), pointOf(response)).orElseThrow();
    assertThat(distance.least()).hasValue(1);
    assertThat(distance.most()).hasValue(1);
    assertThat(between(read, pointOf(response), main(read))).isPresent();
  }

  @Test
  void whoAnswersAWarningAnswersNotBeforeIt() {
    Extraction read =
        extract(
            "Ostmark had warned Sarn of a raid on the mill. In response to this warning, "
                + "President Holm dismissed the alert as \"theatre\" and accused Ostmark of envy.");
    Warning warning = all(read, Warning.class).get(0);
    Response response = all(read, Response.class).get(0);
    assertThat(response.type()).isEqualTo(Response.Type.DISMISSED);
    assertThat(response.causality()).isEqualTo(Response.Causality.STATED);
    assertThat(response.grounds().evidence().quote()).startsWith("In response to this warning");
    assertThat(between(read, pointOf(warning), pointOf(response))).isPresent();
    assertThat(all(read, Responsibility.class)).isEmpty();
  }

  @Test
  void whatAMeasureMayHavePutOffComesAtLeastADayLater() {
    Extraction read =
        extract(
            "Ostmark had warned Sarn of a raid on the mill. At the same time, security at both "
                + "ports was tightened, which could be why the gang had to postpone it.");
    Response response = all(read, Response.class).get(0);
    assertThat(between(read, pointOf(response), main(read)).orElseThrow())
        .satisfies(
            order -> {
              assertThat(order.least()).hasValue(1);
              assertThat(order.strength()).isEqualTo(TimeConstraint.Strength.SOFT);
            });
  }

  @Test
  void anAdverbialBeforeTheClauseDatesTheWarning() {
    Extraction read =
        extract(
            "A few days before the assault, members of the Harbour Council received a warning "
                + "about gangs.");
    Warning warning = all(read, Warning.class).get(0);
    TimeConstraint distance = between(read, main(read), pointOf(warning)).orElseThrow();
    assertThat(distance.least().getAsInt()).isNegative();
    assertThat(distance.most().getAsInt()).isNegative();
  }

  @Test
  void noStepIsClimbedWithoutWords() {
    Extraction read =
        extract(
            "Three of the four suspects appeared in court on Tuesday, charged with murder. "
                + "Two of the three pleaded guilty. The fourth has not been charged. "
                + "Nobody has been convicted.");
    assertThat(all(read, Proceeding.class))
        .extracting(p -> p.step() + " " + p.number().orElseThrow().stated().orElseThrow())
        .containsExactly("HEARING 3", "CHARGED 3", "PLEA 2");
  }

  @Test
  void whoDeclaresGoesOnFromWhoVows() {
    Extraction read =
        extract("People wept, with President Holm vowing justice and declaring a day of mourning.");
    assertThat(all(read, Occurrence.class))
        .extracting(o -> o.type() + " by " + o.actor().map(Evidence::quote).orElse("nobody"))
        .containsExactly("PLEDGE by President Holm", "MOURNING by President Holm");
  }

  @Test
  void reportedWordsAreAStatementOnceAndOnlyIfNothingElseRestsOnThem() {
    Extraction read =
        extract(
            "Police said the road to the mill would stay closed. Police said nine people had died."
                + " Police said in a statement.");
    assertThat(all(read, Speech.class))
        .extracting(speech -> speech.content().quote())
        .containsExactly("the road to the mill would stay closed");
  }
}
