package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestReport.bare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dossier.model.Count;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Story;
import org.dossier.model.TimeRange;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

class StandardLinkerTest {

  private static List<List<String>> stories(TestReport... reports) {
    return ids(link(reports));
  }

  private static List<Story> link(TestReport... reports) {
    return Linker.standard().link(Arrays.stream(reports).map(TestReport::build).toList());
  }

  private static List<List<String>> ids(List<Story> stories) {
    return stories.stream()
        .map(story -> story.reports().stream().map(r -> r.document().id()).toList())
        .toList();
  }

  @Test
  void aSharedNameJoins() {
    assertThat(
            stories(
                attackAt("a", "Ostrel Hall"),
                bare("b").main("deadly assault", IncidentType.ATTACK, "the Ostrel concert hall")))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void oneCityAloneJoinsNothing() {
    assertThat(stories(attackAt("a", "Velm"), attackAt("b", "Velm"))).hasSize(2);
    assertThat(stories(attackAt("a", "Velm").killed(17), attackAt("b", "Velm").killed(17)))
        .hasSize(1);
  }

  @Test
  void namesThatBothReportsTurnOnJoinWhatNeitherNames() {
    String text = "divers went down to the Heron off Gannet where Captain Jerrow was seen";
    assertThat(
            stories(
                bare("a").main("crash", IncidentType.TRANSPORT_ACCIDENT).text(text),
                bare("b").main("disaster", IncidentType.OTHER).text(text.replace("went", "dived"))))
        .hasSize(1);
    assertThat(
            stories(
                bare("a").main("crash", IncidentType.TRANSPORT_ACCIDENT).text(text),
                bare("b").main("crash", IncidentType.TRANSPORT_ACCIDENT).text("near the Heron")))
        .hasSize(2);
  }

  @Test
  void aSharedTextMakesUpForPoorNames() {
    String text =
        "the shutters were down when the lorry of the brewery came round the corner and stopped, and"
            + " nobody in the queue at Velm thought anything of it until the driver ran";
    assertThat(
            stories(
                attackAt("a", "Velm").text(text),
                bare("b").main("gunfire", IncidentType.ATTACK, "Velm").text(text)))
        .hasSize(1);
  }

  @Test
  void aSharedTextDoesNotJoinDaysThatExcludeEachOther() {
    String text =
        "the yearly report of the harbour office at Velm lists every ship that came in, every ship"
            + " that went out, and every crate of fish that was sold on the quay before noon";
    assertThat(
            stories(
                attackAt("a", "Velm").on("2031-05-02").daysAgo(1).text(text),
                attackAt("b", "Velm").on("2031-05-12").daysAgo(1).text(text)))
        .hasSize(2);
  }

  @Test
  void namelessBackgroundIsJoinedByItsYearAndToll() {
    TestReport one = attackAt("a", "Ostrel Hall").background("capsized", TimeRange.year(2018));
    TestReport other = attackAt("b", "Ostrel Hall").background("Amber", TimeRange.year(2018));
    Count toll = TestReport.count(26, Count.Qualifier.EXACT);
    one.figure(1, Measure.KILLED, toll, Figure.Trend.NONE);
    other.figure(1, Measure.KILLED, toll, Figure.Trend.NONE);
    assertThat(link(one, other).get(0).others()).hasSize(1);
  }

  @Test
  void genericWordsJoinNothing() {
    assertThat(
            stories(
                bare("a").main("Attack on City Hall", IncidentType.ATTACK, "City Hall"),
                bare("b").main("Attack on Town Hall", IncidentType.ATTACK, "City Hall")))
        .hasSize(2);
  }

  @Test
  void wordsWithoutACapitalJoinNothing() {
    assertThat(
            stories(
                bare("a").main("a knife attack", IncidentType.ATTACK),
                bare("b").main("another knife attack", IncidentType.ATTACK)))
        .hasSize(2);
  }

  @Test
  void aCountryOrCapitalAloneJoinsNothing() {
    assertThat(stories(attackAt("a", "Lima, Peru"), attackAt("b", "Lima, Peru"))).hasSize(2);
  }

  @Test
  void aCapitalWithOneDayAndOneTollJoins() {
    TestReport one = attackAt("a", "Lima").on("2031-05-06").daysAgo(1).killed(17);
    TestReport other = attackAt("b", "Lima").on("2031-05-07").daysAgo(2).killed(17);
    TestReport third = attackAt("c", "Lima").on("2031-05-07").daysAgo(2).killed(3);
    assertThat(stories(one, other, third)).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void twoAttacksInOneCityAYearApartStayApart() {
    TestReport first = attackAt("a", "Velm").on("2030-05-06").daysAgo(1);
    TestReport second = attackAt("b", "Velm").on("2031-05-06").daysAgo(1);
    assertThat(stories(first, second)).hasSize(2);
  }

  @Test
  void withoutDaysReportsMonthsApartNeedMoreThanACity() {
    TestReport first = attackAt("a", "Velm").on("2030-05-06");
    assertThat(stories(first, attackAt("b", "Velm").on("2031-05-06"))).hasSize(2);
    assertThat(
            stories(
                attackAt("a", "Ostrel Gallery in Velm").on("2030-05-06"),
                attackAt("b", "Ostrel Gallery in Velm").on("2031-05-06")))
        .hasSize(1);
  }

  @Test
  void daysThatExcludeEachOtherKeepApart() {
    TestReport first = attackAt("a", "Ostrel Hall").on("2031-05-06").daysAgo(1);
    TestReport second = attackAt("b", "Ostrel Hall").on("2031-05-16").daysAgo(1);
    assertThat(stories(first, second)).hasSize(2);
  }

  @Test
  void aDayMoreOrLessIsADisagreementAndNotAnotherIncident() {
    TestReport first = attackAt("a", "Ostrel Hall").on("2031-05-06").daysAgo(1);
    TestReport second = attackAt("b", "Ostrel Hall in Velm").on("2031-05-08").daysAgo(2);
    TestReport same = bare("c").main("Ostrel attack in Velm", IncidentType.ATTACK, "Ostrel Hall");
    assertThat(stories(first, second, same.on("2031-05-07"))).hasSize(1);
  }

  @Test
  void typesThatExcludeEachOtherKeepApart() {
    assertThat(
            stories(
                attackAt("a", "Ostrel Hall"),
                bare("b").main("Ostrel Hall flood", IncidentType.NATURAL_DISASTER, "Ostrel Hall")))
        .hasSize(2);
  }

  @Test
  void aBlastOfUnknownCauseMayBeAnAccidentOrADeed() {
    assertThat(
            stories(
                bare("a").main("Ostrel Mill blast", IncidentType.BOMBING, "Ostrel Mill"),
                bare("b").main("Ostrel Mill fire", IncidentType.FIRE, "Ostrel Mill")))
        .hasSize(1);
  }

  @Test
  void aReportWithoutAMainIncidentIsInNoStory() {
    TestReport none = bare("a").background("Marrow bombing", TimeRange.OPEN, "Marrow");
    assertThat(stories(none)).isEmpty();
  }

  @Test
  void theStoryTakesTheFullestNameAndTheFirstPreciseType() {
    Incident main =
        link(
                bare("b").main("Ostrel attack", IncidentType.ATTACK, "Ostrel Hall"),
                bare("c").main("shooting at Ostrel Hall", IncidentType.ARMED_ATTACK, "Ostrel Hall"),
                bare("a").main("Ostrel", IncidentType.OTHER, "Ostrel Hall").on("2031-05-06"))
            .get(0)
            .main();
    assertThat(main.id()).isEqualTo("a#i0");
    assertThat(main.name()).isEqualTo("shooting at Ostrel Hall");
    assertThat(main.type()).isEqualTo(IncidentType.ARMED_ATTACK);
  }

  @Test
  void backgroundIsJoinedAcrossReportsByNameAndTime() {
    Story story =
        link(
                attackAt("a", "Ostrel Hall")
                    .background("Marrow Bridge bombing", TimeRange.year(2012), "Marrow Bridge")
                    .background("Pell raid", TimeRange.year(2012), "Pell"),
                attackAt("b", "Ostrel Hall")
                    .background("the Marrow Bridge attack", TimeRange.OPEN, "Marrow Bridge")
                    .background("Pell raid", TimeRange.year(2019), "Pell"))
            .get(0);
    assertThat(story.others()).extracting(i -> i.mentions().size()).containsExactly(2, 1, 1);
  }

  @Test
  void theBackgroundOfOneReportIsNeverJoinedWithItself() {
    Story story =
        link(
                attackAt("a", "Ostrel Hall")
                    .background("Marrow bombing", TimeRange.OPEN, "Marrow")
                    .background("Marrow raid", TimeRange.OPEN, "Marrow"),
                attackAt("b", "Ostrel Hall").background("Marrow raid", TimeRange.OPEN, "Marrow"))
            .get(0);
    assertThat(story.others()).hasSize(2);
  }

  @Test
  void aggregatesAreOneIfPeriodAndNumberAre() {
    TimeRange decade = TimeRange.of(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));
    Story story =
        link(
                attackAt("a", "Ostrel Hall").aggregate("six attacks", decade, 6),
                attackAt("b", "Ostrel Hall").aggregate("a half-dozen attacks", decade, 6),
                attackAt("c", "Ostrel Hall").aggregate("seven attacks", decade, 7))
            .get(0);
    assertThat(story.others())
        .extracting(Incident::role)
        .containsExactly(Role.AGGREGATE, Role.AGGREGATE);
  }

  @Test
  void whatDidNotHappenIsNoBackground() {
    TestReport planned =
        attackAt("b", "Ostrel Hall")
            .mention(
                Role.UNREALISED,
                "Marrow plot",
                IncidentType.ATTACK,
                TimeRange.OPEN,
                Optional.empty(),
                "Marrow");
    assertThat(
            link(
                    attackAt("a", "Ostrel Hall")
                        .background("Marrow raid", TimeRange.OPEN, "Marrow"),
                    planned)
                .get(0)
                .others())
        .hasSize(2);
  }

  @Test
  void idsMustBeUnique() {
    assertThatThrownBy(() -> stories(attackAt("a", "Velm"), attackAt("a", "Marrow")))
        .hasMessageContaining("two reports have the id a");
  }

  @Test
  void theOrderOfReportsNeverMatters() {
    String[] places = {
      "Ostrel Hall", "Ostrel Hall in Velm", "Marrow Bridge", "Velm", "Lima", "Pell"
    };
    Random random = new Random(5);
    for (int run = 0; run < 100; run++) {
      List<Extraction> reports = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        TestReport report =
            attackAt("r" + i, places[random.nextInt(places.length)])
                .background("raid", TimeRange.year(2012), places[random.nextInt(places.length)]);
        if (random.nextBoolean()) {
          report
              .on(LocalDate.of(2031, 5, 1 + random.nextInt(28)).toString())
              .daysAgo(random.nextInt(3));
        }
        reports.add(report.killed(random.nextInt(3)).build());
      }
      List<Story> expected = Linker.standard().link(reports);
      Collections.shuffle(reports, random);
      assertThat(Linker.standard().link(reports)).isEqualTo(expected);
    }
  }

  @Test
  void samenessIsSymmetric() {
    Sameness sameness = new Sameness(WordLists.standard());
    Random random = new Random(6);
    String[] places = {"Ostrel Hall", "Ostrel Mill in Velm", "Velm", "Lima"};
    IncidentType[] types = IncidentType.values();
    for (int run = 0; run < 500; run++) {
      List<Profile> profiles = new ArrayList<>();
      for (String id : List.of("a", "b")) {
        String place = places[random.nextInt(places.length)];
        TestReport report =
            bare(id).main("at " + place, types[random.nextInt(types.length)], place);
        if (random.nextBoolean()) {
          report
              .on(LocalDate.of(2031, 5, 1 + random.nextInt(28)).toString())
              .daysAgo(random.nextInt(9));
        }
        Extraction extraction = report.build();
        profiles.add(Profile.of(extraction, extraction.incidents().get(0), Set.of()));
      }
      assertThat(sameness.score(profiles.get(0), profiles.get(1)))
          .isEqualTo(sameness.score(profiles.get(1), profiles.get(0)));
    }
  }
}
