package org.dossier.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request must be to be answered, over real HTTP. */
final class GateTest {

  private final AtomicInteger changes = new AtomicInteger();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private WebServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    server =
        WebServer.start(
            Settings.loopback(0),
            InstantSource.system(),
            err,
            List.<java.util.function.Consumer<Site>>of(this::pages));
    browser = new Browser(server.port());
  }

  private void pages(Site site) {
    site.get("/", Role.READER, exchange -> exchange.page("Home", out -> out.element("h1", "Home")));
    site.get("/fault", Role.READER, exchange -> broken());
    site.post(
        "/change",
        Role.REVIEWER,
        exchange -> {
          changes.incrementAndGet();
          exchange.seeOther("/");
        });
  }

  private static void broken() {
    throw new IllegalStateException("<b>broken</b>");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyAnswerForbidsTheBrowserWhatItNeedNotDo() {
    for (String path : List.of("/", "/no-such-page", "/fault")) {
      HttpResponse<String> answer = browser.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe", "*", "http");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      assertThat(answer.body()).doesNotContain("<script>", "<style", " style=", " onclick=");
    }
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() {
    HttpResponse<String> answer = browser.get("/");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict", "Path=/", "dossier-" + server.port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void answersUnderItsOwnNames(String host) throws IOException {
    String answer = RawHttp.send(server.port(), "GET / HTTP/1.1", "Host: " + host + ":8080");
    assertThat(answer).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "localhost@x"})
  void anotherNameForThisMachineIsRefused(String host) throws IOException {
    String answer = RawHttp.send(server.port(), "GET / HTTP/1.1", "Host: " + host);
    assertThat(answer)
        .matches("(?s)HTTP/1.1 4\\d\\d .*")
        .doesNotContain("form-token", "Set-Cookie");
  }

  @Test
  void aFormOfThisSessionIsCarriedOut() {
    browser.get("/");
    assertThat(browser.post("/change", Map.of()).statusCode()).isEqualTo(303);
    assertThat(changes).hasValue(1);
  }

  @Test
  void aFormAsBrowsersSendItIsCarriedOut() {
    browser.get("/");
    HttpResponse<String> answer =
        browser.post("/change", Map.of(), "Origin", "null", "Sec-Fetch-Site", "same-origin");
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  void aFormWithoutTheTokenIsRefused() {
    browser.get("/");
    assertThat(browser.post("/change", Map.of("csrf", "")).statusCode()).isEqualTo(403);
    Browser stranger = new Browser(server.port());
    stranger.get("/");
    HttpResponse<String> answer = browser.post("/change", Map.of("csrf", stranger.token()));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(changes).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost:1",
        "http://127.0.0.1.evil.example"
      })
  void aFormOfAnotherOriginIsRefusedEvenWithTheToken(String origin) {
    browser.get("/");
    HttpResponse<String> answer = browser.post("/change", Map.of(), "Origin", origin);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(changes).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void whatTheBrowserCallsForeignIsRefused(String site) {
    browser.get("/");
    assertThat(browser.post("/change", Map.of(), "Sec-Fetch-Site", site).statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "no-cors").statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void otherMethodsDoNothing(String method) throws IOException {
    String answer =
        RawHttp.send(
            server.port(), method + " /change HTTP/1.1", "Host: localhost", "Content-Length: 0");
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
  }

  @Test
  void aFaultIsToldOnTheConsoleAndNotOnThePage() {
    HttpResponse<String> answer = browser.get("/fault");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("fault of the program").doesNotContain("broken");
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("<b>broken</b>");
  }

  @Test
  void filesAreKnownByTheirContent() {
    String page = browser.get("/").body();
    String sheet = page.replaceAll("(?s).*href=\"(/assets/[^\"]+site\\.css)\".*", "$1");
    HttpResponse<String> answer = browser.get(sheet);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(browser.get("/assets/0000000000000000/site.css").statusCode()).isEqualTo(404);
    assertThat(browser.get("/assets/..%2f..%2f/site.css").statusCode()).isBetween(400, 404);
  }
}
