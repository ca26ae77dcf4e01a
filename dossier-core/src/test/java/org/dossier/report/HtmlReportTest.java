package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.dossier.Golden;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Finding;
import org.dossier.model.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String HTML = Report.html().render(Fixtures.dossiers());
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void givesEveryPlaceOneNameAndEveryLinkAPlace() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PAGE.select("[href]")).isNotEmpty();
    assertThat(PAGE.select("[href]"))
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    for (String reference : List.of("aria-labelledby", "data-of")) {
      assertThat(ids).containsAll(PAGE.select("[" + reference + "]").eachAttr(reference));
    }
  }

  @Test
  void keepsEveryReportCharacterForCharacter() {
    List<Extraction> reports = Fixtures.market().story().reports();
    for (int i = 0; i < reports.size(); i++) {
      org.dossier.model.Document document = reports.get(i).document();
      Element section = PAGE.expectFirst("#d1-r" + (i + 1));
      assertThat(HtmlWriterTest.stored(section.expectFirst(".stored:not(.title)")))
          .isEqualTo(document.text());
      assertThat(section.select(".stored.title").eachText().size())
          .isEqualTo(document.title().isPresent() ? 1 : 0);
    }
  }

  @Test
  void leadsFromEveryStatementToItsMarkedWordsAndBack() {
    for (Extraction report : Fixtures.market().story().reports()) {
      for (Statement statement : report.statements()) {
        assertThat(markedWords(statement.grounds().evidence()))
            .isEqualTo(statement.grounds().evidence().quote());
      }
    }
    assertThat(PAGE.select("mark[id]")).isNotEmpty();
    assertThat(PAGE.select("mark > a.back"))
        .hasSameSizeAs(PAGE.select("mark[id]"))
        .allSatisfy(back -> assertThat(back.text()).isEmpty());
  }

  @Test
  void leadsFromEveryAnswerToItsMarkedWords() {
    for (Finding finding : Fixtures.market().findingsOf(Fixtures.market().story().main())) {
      for (Answer answer : finding.answers()) {
        for (Evidence words : answer.evidence()) {
          assertThat(markedWords(words)).isEqualTo(words.quote());
          assertThat(PAGE.select("#d1-summary a[href='#" + anchor(words) + "']")).isNotEmpty();
        }
      }
    }
  }

  @Test
  void loadsNothingAndRunsNothing() throws Exception {
    assertThat(PAGE.select("script, link, img, iframe, object, embed, form, base, video, audio"))
        .isEmpty();
    assertThat(PAGE.select("[src], [style], [srcset], [xlink:href]")).isEmpty();
    assertThat(PAGE.select("[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(PAGE.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    String css = PAGE.expectFirst("style").data();
    assertThat(css).doesNotContain("url(").doesNotContain("@import");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    assertThat(PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void showsHostileTextAsText() {
    assertThat(PAGE.body().select("b, i, img, script")).isEmpty();
    assertThat(PAGE.expectFirst("#d1-r2-h").text()).contains("<script>alert('x')</script>");
    assertThat(HTML).doesNotContain("\u202E").doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void stepsDownHeadingsOneAtATime() {
    int level = 0;
    for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(PAGE.select("h1")).hasSize(1);
    assertThat(PAGE.select("h2")).hasSize(2);
  }

  @Test
  void canBeUsedByKeyboardAndByEar() {
    assertThat(PAGE.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(PAGE.body().child(0).attr("href")).isEqualTo("#main");
    assertThat(PAGE.select("main")).hasSize(1);
    assertThat(PAGE.select("table")).isNotEmpty();
    assertThat(PAGE.select("table"))
        .allSatisfy(table -> assertThat(table.select("> caption")).hasSize(1));
    assertThat(PAGE.select("th"))
        .allSatisfy(head -> assertThat(head.attr("scope")).isIn(Set.of("col", "row")));
    assertThat(PAGE.select("nav, svg a, .scroll"))
        .allSatisfy(element -> assertThat(element.attr("aria-label")).isNotBlank());
    assertThat(PAGE.select("details > summary")).hasSameSizeAs(PAGE.select("details"));
  }

  @Test
  void answersOnTheFirstScreen() {
    Element brief = PAGE.expectFirst("#d1-summary");
    assertThat(brief.text())
        .contains("Tarn Street market", "10 to 13 May 2021", "Hedged words support: 12 May 2021")
        .contains("Killed 29 R3 revised", "Grey Banner", "is denied by");
    assertThat(brief.select(".tolls li")).hasSize(3);
    // An open question that weighs both already tells of the contradiction.
    assertThat(brief.text())
        .contains("The hospital's 34 has no date")
        .doesNotContain("contradicts");
    assertThat(PAGE.expectFirst("#d1-figures").text()).contains("contradicts");
    assertThat(PAGE.expectFirst("#d2-summary").text())
        .contains("Killed not stated", "Injured not stated", "Nothing, as far as these reports go");
  }

  @Test
  void putsDenialsBesideWhatTheyDeny() {
    Element pair =
        PAGE.select("#d1-claims .pairs > li").stream()
            .filter(li -> li.text().contains("arming the gunmen"))
            .findFirst()
            .orElseThrow();
    assertThat(pair.child(0).text()).contains("accusation Interior Ministry");
    assertThat(pair.child(1).text()).contains("denial Southern Front").contains("arming anybody");
  }

  @Test
  void saysWhatTiesAResponseToAWarning() {
    assertThat(PAGE.expectFirst("#d1-warnings").text())
        .contains("Tied to it yes: the report says that it answered the warning")
        .contains("only by standing next to it");
  }

  @Test
  void namesTheStepsNobodyStates() {
    assertThat(PAGE.select("#d1-proceedings .ladder h4").eachText())
        .containsExactly("Charged", "Hearing", "Plea");
    assertThat(PAGE.expectFirst("#d1-proceedings").text()).contains("Not stated: investigation");
  }

  @Test
  void keepsOtherIncidentsApart() {
    assertThat(PAGE.expectFirst("#d1-background").text())
        .contains("12 killed", "almost 70 killed", "did not happen", "list incomplete");
    assertThat(PAGE.expectFirst("#d1-figures").text()).doesNotContain("almost 70");
  }

  @Test
  void countsWhatWasNotUnderstood() {
    assertThat(PAGE.expectFirst("#d1-gaps").text())
        .contains("2 passages passed over", "being shot is neither death nor injury")
        .contains("The weapon used", "How many were abducted?");
  }

  @Test
  void indexesSeveralDossiersAndNamesOne() {
    assertThat(PAGE.select(".index a").eachAttr("href")).containsExactly("#d1", "#d2");
    Document single = Jsoup.parse(Report.html().render(List.of(Fixtures.mill())));
    assertThat(single.select(".index")).isEmpty();
    assertThat(single.title()).isEqualTo("Dossier: fire");
    assertThat(Jsoup.parse(Report.html().render(List.of())).title())
        .isEqualTo("Dossiers of 0 incidents");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Report.html().render(Fixtures.dossiers())).isEqualTo(HTML);
  }

  @Test
  void failsOnAQuoteThatIsNotThere() {
    Dossier dossier = Fixtures.mill();
    Finding what = dossier.findings().get(0);
    Answer answer = what.answers().get(0);
    Evidence right = answer.evidence().get(0);
    Evidence wrong =
        new Evidence(right.document(), Field.TEXT, right.span(), "x".repeat(right.span().length()));
    Answer broken =
        new Answer(
            answer.value(),
            answer.count(),
            answer.time(),
            answer.statements(),
            List.of(wrong),
            answer.support());
    List<Finding> findings = new ArrayList<>(dossier.findings());
    findings.set(
        0,
        new Finding(
            what.incident(), what.question(), List.of(broken), what.verdict(), what.explanation()));
    Dossier bad =
        new Dossier(
            dossier.story(),
            findings,
            dossier.comparisons(),
            dossier.timeline(),
            dossier.times(),
            dossier.aggregates(),
            dossier.notStated(),
            dossier.run());
    assertThatThrownBy(() -> Report.html().render(List.of(bad)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("xxx")
        .hasMessageContaining(right.document());
  }

  @Test
  void looksAsApproved() {
    String page = Report.html().render(List.of(Fixtures.mill()));
    Golden.assertMatches("report/mill-body.html", page.substring(page.indexOf("<body>")));
  }

  private static String markedWords(Evidence words) {
    String anchor = anchor(words);
    StringBuilder joined = new StringBuilder();
    PAGE.select("mark[id='" + anchor + "'], mark[data-of='" + anchor + "']")
        .forEach(mark -> joined.append(HtmlWriterTest.stored(mark)));
    return joined.toString();
  }

  private static String anchor(Evidence words) {
    List<Extraction> reports = Fixtures.market().story().reports();
    for (int i = 0; i < reports.size(); i++) {
      org.dossier.model.Document document = reports.get(i).document();
      if (document.id().equals(words.document())) {
        return "d1-r%s-%s%s-%s"
            .formatted(
                i + 1,
                words.field() == Field.TITLE ? "title-" : "",
                document.codePoints(words.field(), words.span().start()),
                document.codePoints(words.field(), words.span().end()));
      }
    }
    throw new AssertionError(words);
  }
}
