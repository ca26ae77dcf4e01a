package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import org.dossier.model.Publication;
import org.junit.jupiter.api.Test;

class FeatureTest {

  private static final Idf IDF = new Idf(1000, Map.of("ferry", 20, "police", 600, "snow", 80));

  private static StoryText text(String words) {
    return StoryText.of(Document.of("a", words), IDF);
  }

  private static StoryText on(String day, String words) {
    Document plain = Document.of("a", words);
    return StoryText.of(
        new Document(
            "a",
            words,
            Optional.of("Ferry hits pier"),
            Optional.empty(),
            plain.metadata(),
            new Publication(
                Optional.of(LocalDate.parse(day).atStartOfDay()),
                Publication.Basis.STATED,
                Optional.empty()),
            plain.provenance()),
        IDF);
  }

  private static double of(Feature feature, StoryText a, StoryText b) {
    return Feature.of(a, b)[feature.column()];
  }

  @Test
  void oneTextTwiceIsAsAlikeAsCanBe() {
    StoryText text =
        text("Divers left Port Vell at 14 with the ferry Heron, police said in Ostrel.");
    for (Feature feature :
        new Feature[] {
          Feature.ALL_WORDS, Feature.NAMES, Feature.LEAD, Feature.NAME_PAIRS, Feature.RUNS
        }) {
      assertThat(of(feature, text, text)).as(feature.label()).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void textsWithoutACommonWordHaveNothingInCommon() {
    double[] values =
        Feature.of(text("The ferry hit Gannet at 9"), text("Snow closed Marrow Pass"));
    for (Feature feature :
        new Feature[] {
          Feature.ALL_WORDS, Feature.NAMES, Feature.NUMBERS, Feature.RUNS, Feature.RARE_WORDS
        }) {
      assertThat(values[feature.column()]).as(feature.label()).isZero();
    }
  }

  @Test
  void aTellingWordMakesMoreAlikeThanACommonOne() {
    StoryText ferry = text("police ferry");
    assertThat(of(Feature.ALL_WORDS, ferry, text("ferry snow")))
        .isGreaterThan(of(Feature.ALL_WORDS, ferry, text("police snow")));
  }

  @Test
  void daysCountOnlyWhereBothAreKnown() {
    StoryText first = on("2031-05-17", "ferry");
    StoryText later = on("2031-05-20", "ferry");
    assertThat(of(Feature.DAYS_APART, first, later)).isCloseTo(Math.log(4), within(1e-9));
    assertThat(of(Feature.DATED, first, later)).isEqualTo(1);
    double[] undated = Feature.of(first, text("ferry"));
    assertThat(undated[Feature.DATED.column()]).isZero();
    assertThat(undated[Feature.DAYS_APART.column()]).isZero();
  }

  @Test
  void aBriefIsCoveredByWhatTellsMore() {
    StoryText brief = text("ferry Heron hits pier");
    StoryText whole = text("The ferry Heron hits the pier at Gannet; snow closed Marrow Pass");
    assertThat(of(Feature.OPENING_COVERED_MORE, brief, whole)).isCloseTo(1, within(1e-6));
    assertThat(of(Feature.OPENING_COVERED_LESS, brief, whole)).isBetween(0.1, 0.9);
    assertThat(of(Feature.TOP_COVERED_MORE, brief, text("snow"))).isZero();
  }

  @Test
  void namedYearsAgreeOrDiffer() {
    StoryText then = text("the ferry of 1967");
    assertThat(of(Feature.YEARS, then, text("snow in 1967 and 1968"))).isEqualTo(1);
    assertThat(of(Feature.YEARS, then, text("snow in 1968"))).isEqualTo(-1);
    assertThat(of(Feature.YEARS, then, text("snow"))).isZero();
  }

  @Test
  void anIdIsNoTitle() {
    StoryText one = StoryText.of(Document.of("ferry heron", "snow"), IDF);
    StoryText other = StoryText.of(Document.of("ferry heron", "ice"), IDF);
    assertThat(of(Feature.TITLE, one, other)).isZero();
  }

  @Test
  void anEmptyTextIsLikeNothing() {
    for (double value : Feature.of(text(""), text("ferry"))) {
      assertThat(value).isNotNaN();
    }
    assertThat(of(Feature.ALL_WORDS, text(""), text(""))).isZero();
  }

  @Test
  void everyFeatureIsSymmetric() {
    Random random = new Random(11);
    String[] words = {"ferry", "police", "snow", "Port", "Vell", "Marrow", "14", "9,000", "Heron"};
    for (int run = 0; run < 300; run++) {
      StoryText a = on("2031-05-" + (10 + random.nextInt(20)), some(random, words));
      StoryText b = on("2031-05-" + (10 + random.nextInt(20)), some(random, words));
      assertThat(Feature.of(a, b)).containsExactly(Feature.of(b, a));
    }
  }

  private static String some(Random random, String... words) {
    return random
        .ints(random.nextInt(30), 0, words.length)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining(" "));
  }
}
