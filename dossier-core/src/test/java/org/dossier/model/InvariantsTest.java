package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the constructors of the model refuse, and what they tell. */
class InvariantsTest {

  private static final Document DOCUMENT = Document.of("mill", "Four hurt, police said.");
  private static final Evidence FOUR = Evidence.in(DOCUMENT, Field.TEXT, new Span(0, 9));
  private static final Evidence POLICE = Evidence.in(DOCUMENT, Field.TEXT, new Span(11, 17));

  private static IncidentMention mention(String id, String name, List<Evidence> evidence) {
    return new IncidentMention(
        id,
        IncidentMention.Role.MAIN,
        name,
        IncidentType.OTHER,
        List.of(),
        Dating.UNKNOWN,
        Optional.empty(),
        evidence);
  }

  private static Statement hurt(String incident) {
    Grounds grounds =
        new Grounds(
            "mill#s0",
            incident,
            FOUR,
            Attribution.OUTLET,
            Factuality.CERTAIN,
            Dating.UNKNOWN,
            "figure.test/1");
    return new Figure(
        grounds,
        Measure.INJURED,
        Count.exact(4, "Four"),
        Optional.empty(),
        false,
        Figure.Perpetrators.NOT_STATED,
        Optional.empty(),
        Dating.UNKNOWN,
        Figure.Trend.NONE);
  }

  private static Voice voice(String name) {
    return new Voice(
        name,
        Voice.Kind.OFFICIAL,
        POLICE,
        Optional.empty(),
        Voice.Stance.NEUTRAL,
        Factuality.CERTAIN);
  }

  @Test
  void aStatementSpeaksOfAnIncidentOfItsReport() {
    List<IncidentMention> known = List.of(mention("mill#i0", "mill fire", List.of(FOUR)));
    assertThatThrownBy(
            () -> new Extraction(DOCUMENT, known, List.of(hurt("mill#i9")), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("statement mill#s0 names the unknown incident mill#i9");
    Extraction fine =
        new Extraction(DOCUMENT, known, List.of(hurt("mill#i0")), List.of(), List.of());
    assertThat(fine.statements()).hasSize(1);
    assertThat(fine.statements().get(0).grounds().document()).isEqualTo("mill");
  }

  @Test
  void anIncidentHasANameWordsAndMentions() {
    assertThatThrownBy(() -> mention("mill#i0", " ", List.of(FOUR)))
        .hasMessage("incident mill#i0 needs a name");
    assertThatThrownBy(() -> mention("mill#i0", "fire", List.of()))
        .hasMessage("incident mill#i0 needs evidence");
    assertThatThrownBy(
            () ->
                new Incident(
                    "mill#i0", IncidentMention.Role.MAIN, "fire", IncidentType.OTHER, List.of()))
        .hasMessage("incident mill#i0 has no mention");
  }

  @Test
  void noDateWithoutItsDerivation() {
    TimeRange day = TimeRange.day(LocalDate.of(2031, 2, 3));
    assertThatThrownBy(() -> new Dating(day, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2031-02-03");
    assertThat(Dating.of(day, "stated", FOUR).derivation())
        .containsExactly(new Dating.Step("stated", List.of(FOUR)));
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
  void aVerdictNeedsAnswers(Verdict verdict) {
    assertThatThrownBy(
            () -> new Finding("mill#i0", Question.WHEN, List.of(), verdict, "No report says."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("verdict " + verdict + " does not fit 0 answers to WHEN");
  }

  @Test
  void notStatedIsAVerdictWithoutAnswers() {
    Finding finding =
        new Finding("mill#i0", Question.WHEN, List.of(), Verdict.NOT_STATED, "No report says.");
    assertThat(finding.answers()).isEmpty();
  }

  @Test
  void aPublicationTimeHasABasis() {
    LocalDateTime noon = LocalDateTime.of(2031, 2, 3, 12, 0);
    assertThatThrownBy(
            () -> new Publication(Optional.of(noon), Publication.Basis.UNKNOWN, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UNKNOWN")
        .hasMessageContaining("2031-02-03");
    assertThatThrownBy(
            () -> new Publication(Optional.empty(), Publication.Basis.STATED, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    Publication stated =
        new Publication(Optional.of(noon), Publication.Basis.STATED, Optional.empty());
    assertThat(stated.day()).isEqualTo(TimeRange.day(noon.toLocalDate()));
    assertThat(Publication.UNKNOWN.day()).isEqualTo(TimeRange.OPEN);
  }

  @Test
  void aVoiceHasANameAndTheInnermostIsTheOrigin() {
    assertThatThrownBy(() -> voice(" ")).hasMessageContaining("police");
    Attribution chain = new Attribution(List.of(voice("Morning Herald"), voice("police")));
    assertThat(chain.origin()).map(Voice::name).hasValue("police");
    assertThat(Attribution.OUTLET.origin()).isEmpty();
  }

  @Test
  void aSentenceHasTokensAndQuotesThem() {
    assertThatThrownBy(() -> sentence(List.of())).hasMessage("sentence 0 has no tokens");
    Sentence sentence =
        sentence(
            List.of(
                new Token(new Span(0, 4), "Four", "four"),
                new Token(new Span(5, 9), "hurt", "hurt")));
    assertThat(new AnnotatedDocument(DOCUMENT, List.of(sentence)).quote(sentence, 0, 2))
        .isEqualTo(FOUR);
  }

  private static Sentence sentence(List<Token> tokens) {
    return new Sentence(
        0,
        Field.TEXT,
        new Span(0, 9),
        Sentence.Role.PROSE,
        0,
        tokens,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void listsAreCopied() {
    List<Evidence> evidence = new ArrayList<>(List.of(FOUR));
    IncidentMention mention = mention("mill#i0", "fire", evidence);
    evidence.clear();
    assertThat(mention.evidence()).containsExactly(FOUR);
    assertThatThrownBy(() -> mention.evidence().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void everyMeasureAnswersAQuestion(Measure measure) {
    assertThat(Question.of(measure).words()).endsWith("?").startsWith("How many");
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void factualityIsWrittenAsInFactBank(Factuality factuality) {
    assertThat(factuality.code()).matches("(CT|PR|PS)[+-]|CTu|Uu");
  }
}
