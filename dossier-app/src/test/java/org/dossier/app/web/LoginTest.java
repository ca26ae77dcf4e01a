package org.dossier.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in, over real HTTP, with a clock of our own. */
final class LoginTest {

  private static final String PASSWORD = "correct horse battery";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2031-03-14T08:00:00Z"));
  private WebServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    Users users =
        Users.of(
            List.of("# people", "", line("ada", Role.READER), line("bo", Role.REVIEWER)), "users");
    Settings open = Settings.loopback(0);
    Settings settings =
        new Settings(
            open.listen(), 0, List.of(), Optional.of(users), open.owner(), Optional.empty(), false);
    server =
        WebServer.start(
            settings,
            now::get,
            System.err,
            List.<java.util.function.Consumer<Site>>of(LoginTest::pages));
    browser = new Browser(server.port());
  }

  private static String line(String name, Role role) {
    return Users.line(new User(name, role), PASSWORD, Passwords.quick());
  }

  private static void pages(Site site) {
    site.get("/incidents", Role.READER, exchange -> exchange.page("In", out -> out.text("secret")));
    site.post("/change", Role.REVIEWER, exchange -> exchange.seeOther("/incidents"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nothingIsShownBeforeLoggingIn() {
    HttpResponse<String> answer = browser.get("/incidents?sort=name");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/login?to=%2Fincidents%3Fsort%3Dname");
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void theRightPasswordLetsInUnderANewSession() {
    browser.get("/login");
    String before = browser.cookies().toString();
    HttpResponse<String> answer = logIn("ada", PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(browser.cookies().toString()).isNotEqualTo(before);
    assertThat(browser.get("/incidents").body()).contains("secret", "ada (reader)");
  }

  @Test
  void aReaderChangesNothing() {
    logIn("ada", PASSWORD);
    browser.get("/incidents");
    assertThat(browser.post("/change", Map.of()).statusCode()).isEqualTo(403);
    Browser other = new Browser(server.port());
    other.get("/login");
    other.post("/login", Map.of("name", "bo", "password", PASSWORD));
    other.get("/incidents");
    assertThat(other.post("/change", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void wrongNameAndWrongPasswordLookTheSame() {
    String name = logIn("nobody", PASSWORD).body();
    String password = logIn("ada", "wrong").body();
    assertThat(name).contains("do not belong together");
    assertThat(strip(name)).isEqualTo(strip(password));
  }

  private static String strip(String page) {
    return page.replaceAll("(content|value)=\"[^\"]*\"", "");
  }

  @Test
  void guessingIsStoppedForAWhile() {
    for (int i = 0; i < LoginLimit.FAILURES; i++) {
      assertThat(logIn("ada", "guess " + i).statusCode()).isEqualTo(401);
    }
    assertThat(logIn("ada", PASSWORD).statusCode()).isEqualTo(429);
    pass(LoginLimit.WINDOW.plusSeconds(1));
    assertThat(logIn("ada", PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void sessionsEndWhenUnusedAndAfterADay() {
    logIn("ada", PASSWORD);
    pass(Sessions.IDLE.minusSeconds(1));
    assertThat(browser.get("/incidents").statusCode()).isEqualTo(200);
    pass(Sessions.IDLE.plusSeconds(1));
    assertThat(browser.get("/incidents").statusCode()).isEqualTo(303);
    logIn("ada", PASSWORD);
    for (int i = 0; i < 13; i++) {
      browser.get("/incidents");
      pass(Sessions.IDLE.minusSeconds(1));
    }
    assertThat(browser.get("/incidents").statusCode()).isEqualTo(303);
  }

  @Test
  void loggingOutEndsTheSessionOnTheServer() {
    logIn("ada", PASSWORD);
    browser.get("/incidents");
    Map<String, String> cookies = Map.copyOf(browser.cookies());
    browser.post("/logout", Map.of());
    Browser thief = new Browser(server.port());
    thief.cookies().putAll(cookies);
    assertThat(thief.get("/incidents").statusCode()).isEqualTo(303);
  }

  @Test
  void noLinkLeadsAwayThroughTheLogin() {
    for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a b")) {
      browser.get("/login");
      Map<String, String> fields = Map.of("name", "ada", "password", PASSWORD, "to", to);
      assertThat(browser.post("/login", fields).headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void othersCannotReachAServerWithoutLoginOrInTheClear() throws UnknownHostException {
    InetAddress all = InetAddress.getByAddress(new byte[] {0, 0, 0, 0});
    User owner = new User("owner", Role.OWNER);
    assertThatThrownBy(
            () -> new Settings(all, 0, List.of(), Optional.empty(), owner, Optional.empty(), true))
        .hasMessageContaining("--users");
    Optional<Users> users = Optional.of(Users.of(List.of(line("ada", Role.READER)), "users"));
    assertThatThrownBy(() -> new Settings(all, 0, List.of(), users, owner, Optional.empty(), false))
        .hasMessageContaining("--tls-keystore");
  }

  @Test
  void aWrongLineOfTheUsersFileIsNamed() {
    assertThatThrownBy(() -> Users.of(List.of("ada:reader:plain"), "users.txt"))
        .hasMessageContaining("users.txt, line 1");
    assertThatThrownBy(() -> Users.of(List.of("# none"), "users.txt"))
        .hasMessageContaining("names no user");
    assertThatThrownBy(() -> Passwords.quick().hash("short")).hasMessageContaining("too short");
    assertThatThrownBy(() -> Passwords.quick().hash("x".repeat(73)))
        .hasMessageContaining("too long");
  }

  private HttpResponse<String> logIn(String name, String password) {
    browser.get("/login");
    return browser.post("/login", Map.of("name", name, "password", password));
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
