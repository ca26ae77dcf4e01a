package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlChartsTest {

  private static final Document PAGE =
      Jsoup.parse(Report.html().render(List.of(Fixtures.market())));
  private static final Element FIGURES = PAGE.expectFirst("#d1-figures svg");

  @Test
  void drawsEveryNumberedFigureOnceAndLinksItToItsWords() {
    List<String> links = FIGURES.select("a").eachAttr("aria-label");
    assertThat(links).contains("at least 31 killed, R1", "Thirty-four killed, R4");
    assertThat(FIGURES.select("a .point")).hasSize(links.size());
    assertThat(PAGE.select("#d1-figures table").get(0).select("tbody tr"))
        .hasSize(links.size() + 1);
    assertThat(PAGE.expectFirst("#d1-figures .legend").text()).contains("only in the table: 1");
  }

  @Test
  void opensAtLeastUpwardsAndUpToDownwards() {
    Element atLeast = FIGURES.expectFirst("a[aria-label='at least 31 killed, R1'] line.whisker");
    assertThat(number(atLeast, "y2")).isLessThan(number(atLeast, "y1"));
    Element upTo = FIGURES.expectFirst("a[aria-label='up to 40 killed, R2'] line.whisker");
    assertThat(number(upTo, "y2")).isGreaterThan(number(upTo, "y1"));
    assertThat(FIGURES.select("a[aria-label='29 killed, R3'] line")).isEmpty();
    assertThat(FIGURES.select("a[aria-label^='Between 60 and 64'] line")).hasSize(3);
  }

  @Test
  void putsUndatedFiguresIntoTheStripOnTheRight() {
    double edge = number(FIGURES.expectFirst("line.edge"), "x1");
    assertThat(FIGURES.text()).contains("date not stated");
    for (Element link : FIGURES.select("a")) {
      String path = link.expectFirst(".point").attr("d");
      double x = Double.parseDouble(path.substring(1, path.indexOf(' ')));
      assertThat(x > edge).isEqualTo(link.attr("aria-label").endsWith("R4"));
    }
  }

  @Test
  void givesEachMeasureAPanelAndAShape() {
    assertThat(FIGURES.select(".panel").eachText())
        .containsExactly(
            "Killed",
            "Injured",
            "Missing",
            "In hospital",
            "Victims, not said whether dead or injured");
    assertThat(FIGURES.select(".point.killed.subset")).hasSize(2);
  }

  @Test
  void findsTheNextRoundNumber() {
    assertThat(List.of(0, 1, 3, 10, 41, 143, 999).stream().map(FigurePanel::nice))
        .containsExactly(1, 1, 5, 10, 50, 200, 1000);
  }

  @Test
  void keepsDistantIncidentsFromSqueezingTheDaysThatMatter() {
    assertThat(PAGE.select("#d1-timeline svg .panel").eachText())
        .containsExactly("Days around the incident and the reports", "Further away");
    Element far = PAGE.select("#d1-timeline svg").get(1);
    assertThat(far.select(".row").eachText()).containsExactly("◆ Bomb on the Old Mill bridge");
  }

  @Test
  void endsOpenDatesInArrowsAndLeavesUndatedLinesToTheList() {
    Element near = PAGE.select("#d1-timeline svg").get(0);
    assertThat(near.select(".days.arrow")).hasSize(1);
    assertThat(near.select(".likely.day")).hasSize(1);
    assertThat(near.text()).doesNotContain("Linden");
    assertThat(PAGE.select("#d1-timeline .timeline").text())
        .contains("Plot against Linden station");
    assertThat(PAGE.select("#d1-timeline .legend").text()).contains("only in the list: 1");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
