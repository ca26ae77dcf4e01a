package org.dossier.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to harm: shown as text, or refused with a reason, and the program goes on. */
final class HostileTest {

  private static final String ATTACK =
      " A bomb went off at the market of Ostrelle on Monday. At least 12 people were killed, police"
          + " said. Another 30 were injured.";

  @TempDir private Path folder;
  private Served served;
  private Browser browser;

  @BeforeEach
  void start() {
    served = new Served(folder);
    browser = new Browser(served.port());
    browser.get("/add");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void scriptInTextAndTitleIsShownAsText() throws InterruptedException {
    String script =
        "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>";
    add("attack.json", record(script, script + ATTACK));
    for (String page : pages("attack.json")) {
      Document parsed = Jsoup.parse(page);
      assertThat(
              parsed.select("script:not([src]), img, iframe, object, [onerror], [onload], [style]"))
          .isEmpty();
    }
    assertThat(Jsoup.parse(read("attack.json")).select(".stored.title").text())
        .contains("<script>alert(1)</script>");
  }

  @Test
  void charactersThatReorderOrHideAreShownByTheirNumber() throws InterruptedException {
    add(
        "bidi.txt",
        ("Police \u202Etxt.exe\u202C said\u2066x\u2069\u0007." + ATTACK)
            .getBytes(StandardCharsets.UTF_8));
    for (String page : pages("bidi.txt")) {
      assertThat(page).doesNotContain("\u202E", "\u2066", "\u0007");
    }
    assertThat(read("bidi.txt")).contains("data-code=\"U+202E\"", "data-code=\"U+2066\"");
  }

  @Test
  void zeroWidthCharactersInNumbersDoNoHarm() throws InterruptedException {
    add(
        "zero.txt",
        ("A bomb killed 1\u200B2 people in Ostrelle on Monday, police s\u200Daid." + ATTACK)
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Jsoup.parse(read("zero.txt")).expectFirst(".stored").wholeText())
        .contains("1\u200B2");
  }

  @Test
  void deepNestingIsReadOrRefusedWithAReason() throws InterruptedException {
    String html = "<div>".repeat(100_000) + ATTACK + "</div>".repeat(100_000);
    String json = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(add("deep.html", html.getBytes(StandardCharsets.UTF_8))).contains("deep.html");
    assertThat(add("deep.json", json.getBytes(StandardCharsets.UTF_8)))
        .contains("deep.json")
        .doesNotContain("Exception");
    stillServes();
  }

  @Test
  void aTableOfAMillionRowsIsReadOrRefusedWithAReason() throws InterruptedException {
    String table = "<table>" + "<tr><td>1</td></tr>".repeat(1_000_000) + "</table>";
    byte[] page = ("<html><body><p>" + ATTACK + "</p>" + table).getBytes(StandardCharsets.UTF_8);
    assertThat(add("table.html", page)).contains("table.html");
    stillServes();
  }

  @Test
  void entitiesThatUnfoldAreNotUnfolded() throws InterruptedException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%s \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("]><html><body><p>&l29;").append(ATTACK).append("</p></body></html>");
    String told = add("laughs.html", laughs.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(told).contains("laughs.html");
    stillServes();
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndIsRefused() {
    byte[] zeros = new byte[(int) UploadLimits.UNPACKED_BYTES + 1];
    HttpResponse<String> answer =
        browser.upload("/add/files", Map.of("bomb.gz", Archives.gzip(zeros)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("bomb.gz unpacks to more than");
    stillServes();
  }

  @Test
  void tooLargeAFileIsRefused() {
    byte[] large = new byte[(int) UploadLimits.FILE_BYTES + 1];
    HttpResponse<String> answer = browser.upload("/add/files", Map.of("large.txt", large));
    assertThat(answer.statusCode()).isEqualTo(413);
    stillServes();
  }

  @Test
  void nothingIsNoReport() {
    assertThat(
            browser.upload("/add/files", Map.of("none.exe.zip", Archives.zip("a.exe", "x"))).body())
        .contains("Nothing was sent that could be a report");
    assertThat(browser.post("/add/text", Map.of("text", "  ")).statusCode()).isEqualTo(400);
  }

  @Test
  void pathsThatMeanNothingAreAnsweredSo() {
    List<String> paths =
        List.of(
            "/incidents/99",
            "/incidents/%27%20OR%201=1",
            "/incidents/1/export/exe",
            "/reports/read?id=nothing",
            "/reports/read",
            "/add/unknown",
            "/reports/original?id=..%2F..%2Fetc%2Fpasswd");
    for (String path : paths) {
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(served.errors()).isEmpty();
  }

  private void stillServes() {
    assertThat(browser.get("/incidents").statusCode()).isEqualTo(200);
    assertThat(served.errors()).isEmpty();
  }

  private static byte[] record(String title, String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("title", title)
        .put("maintext", text)
        .put("outlet", title)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Adds a file and returns the page that tells what became of it. */
  private String add(String name, byte[] bytes) throws InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(name, bytes);
    HttpResponse<String> begun = browser.upload("/add/files", files);
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
    String job = begun.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 600; i++) {
      String page = browser.get(job).body();
      if (page.contains("data-over=\"true\"")) {
        assertThat(page).doesNotContain("It stopped here");
        return page;
      }
      Thread.sleep(Duration.ofMillis(100).toMillis());
    }
    throw new AssertionError("not added within a minute: " + name);
  }

  private String read(String id) {
    return browser.get("/reports/read?id=" + id).body();
  }

  private List<String> pages(String id) {
    List<String> pages =
        List.of(
            read(id),
            browser.get("/incidents").body(),
            browser.get("/incidents/1").body(),
            browser.get("/incidents/1/compare").body(),
            browser.get("/search?q=bomb").body(),
            browser.get("/reports").body());
    assertThat(pages.get(4)).contains("<mark>bomb</mark>");
    assertThat(pages).allMatch(page -> page.contains("</html>"));
    return pages;
  }
}
