package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.dossier.report.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  @Test
  void writesHostileTextAsText() {
    String hostile = "</p><script>alert(\"1\")</script> & 'x' &lt;";
    Element body = Jsoup.parse(paragraph(hostile)).body();
    assertThat(body.expectFirst("p").wholeText()).isEqualTo(hostile);
    assertThat(body.getAllElements()).extracting(Element::tagName).containsExactly("body", "p");
  }

  @Test
  void writesHostileAttributesAsValues() {
    String hostile = "\" onclick=\"alert(1)\" <b> &amp; '";
    String page = HtmlWriter.standalone().element("p", "", "title", hostile).page();
    Element p = Jsoup.parse(page).expectFirst("p");
    assertThat(p.attr("title")).isEqualTo(hostile);
    assertThat(p.attributesSize()).isEqualTo(1);
  }

  @Test
  void showsWhatWouldReorderTheText() {
    Element p = Jsoup.parse(paragraph("a\u202Eb\u0000c\uD800d")).expectFirst("p");
    assertThat(p.select("bdi.control").eachAttr("data-code"))
        .containsExactly("U+202E", "U+0000", "U+D800");
    assertThat(p.wholeText()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void replacesThemWhereNoElementCanStand() {
    String page =
        HtmlWriter.standalone()
            .element("title", "x\u202Ey")
            .element("p", "", "title", "\u0007")
            .page();
    assertThat(Jsoup.parse(page).title()).isEqualTo("x\uFFFDy");
    assertThat(Jsoup.parse(page).expectFirst("p").attr("title")).isEqualTo("\uFFFD");
  }

  @Test
  void refusesWhatCouldRunOrLoad() {
    HtmlWriter out = HtmlWriter.standalone();
    assertThatThrownBy(() -> out.open("script")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.open("p><b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.open("img", "src", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.open("p", "onclick", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.open("a", "href", "https://example.org/"))
        .hasMessageContaining("https://example.org/");
    assertThatThrownBy(() -> out.style("a{}</style>")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToEndWithAnOpenElement() {
    HtmlWriter out = HtmlWriter.standalone().open("p");
    assertThatThrownBy(out::page).hasMessageContaining("[p]");
  }

  @Test
  void givesBackEveryTextItWasGiven() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text =
          random
              .ints(20, 0, 3)
              .collect(
                  StringBuilder::new,
                  (s, k) ->
                      s.appendCodePoint(
                          k == 0
                              ? "<>&\"'\r\n\t;#".charAt(random.nextInt(10))
                              : k == 1 ? random.nextInt(0x3000) : random.nextInt(0x110000)),
                  StringBuilder::append)
              .toString();
      assertThat(stored(Jsoup.parse(paragraph(text)).expectFirst("p"))).isEqualTo(text);
    }
  }

  /** Returns the text an element stands for, with the characters that were only named. */
  static String stored(Element element) {
    Element copy = element.clone();
    for (Element control : copy.select("bdi.control")) {
      control.text(
          Character.toString(Integer.parseInt(control.attr("data-code").substring(2), 16)));
    }
    return copy.wholeText();
  }

  @Test
  void onASiteLinksLeadToItsOwnPagesOnly() {
    for (String inside : List.of("/", "/incidents/3?x=%2F#d1-figures", "#main")) {
      HtmlWriter.ofSite().element("a", "x", "href", inside).page();
    }
    for (String outside :
        List.of("//evil.example", "/\\evil.example", "https://evil.example", "javascript:x", "x")) {
      HtmlWriter page = HtmlWriter.ofSite();
      assertThatThrownBy(() -> page.open("a", "href", outside))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> page.open("form", "action", outside))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> page.script(outside)).isInstanceOf(IllegalArgumentException.class);
    }
    HtmlWriter standalone = HtmlWriter.standalone();
    assertThatThrownBy(() -> standalone.script("/site.js"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void attributesComeBeforeContent() {
    HtmlWriter out = HtmlWriter.standalone().open("p").attributes("title", "a>b");
    assertThat(out.text("x>").close().page()).contains("<p title=\"a&gt;b\">x&gt;</p>");
    HtmlWriter late = HtmlWriter.standalone().open("p").text("x>");
    assertThatThrownBy(() -> late.attributes("title", "y"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String paragraph(String text) {
    return HtmlWriter.standalone().open("p").text(text).close().page();
  }
}
