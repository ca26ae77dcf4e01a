package org.dossier.app.web;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dossier.report.html.HtmlWriter;

/** Logging in and out. */
final class LoginPages {

  /** Hashing is slow on purpose; more at once would let strangers keep the processor busy. */
  private static final int AT_ONCE = 2;

  private final Users users;
  private final Gate gate;
  private final LoginLimit limit;
  private final Semaphore hashing = new Semaphore(AT_ONCE);

  LoginPages(Users users, Gate gate, LoginLimit limit) {
    this.users = users;
    this.gate = gate;
    this.limit = limit;
  }

  void addTo(Site site) {
    site.getOpen("/login", exchange -> show(exchange, HttpStatus.OK, ""));
    site.postOpen("/login", this::logIn);
    site.postOpen("/logout", this::logOut);
  }

  private void logIn(Exchange exchange) {
    String name = exchange.form("name").orElse("");
    String address = gate.address(exchange.context());
    if (!limit.allows(name, address)) {
      show(exchange, HttpStatus.TOO_MANY_REQUESTS, "Too many tries. Wait a quarter of an hour.");
      return;
    }
    Optional<User> user = find(name, exchange.form("password").orElse(""));
    if (user.isEmpty()) {
      limit.failed(name, address);
      show(exchange, HttpStatus.UNAUTHORIZED, "Name and password do not belong together.");
      return;
    }
    limit.succeeded(name, address);
    gate.logIn(exchange.context(), exchange.visitor(), user.get());
    exchange.seeOther(destination(exchange));
  }

  private Optional<User> find(String name, String password) {
    if (!hashing.tryAcquire()) {
      throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "Others log in just now. Try again.");
    }
    try {
      return users.find(name, password);
    } finally {
      hashing.release();
    }
  }

  private void logOut(Exchange exchange) {
    gate.logOut(exchange.context(), exchange.visitor());
    exchange.seeOther("/login");
  }

  private static void show(Exchange exchange, HttpStatus status, String problem) {
    exchange.page(status, "Log in", out -> form(exchange, out, problem));
  }

  private static void form(Exchange exchange, HtmlWriter out, String problem) {
    out.element("h1", "Log in");
    if (!problem.isEmpty()) {
      out.element("p", problem, "class", "problem", "role", "alert");
    }
    exchange.openForm(out, "/login", "class", "stacked");
    out.open("input", "type", "hidden", "name", "to", "value", destination(exchange));
    out.element("label", "Name", "for", "name");
    out.open("input", "id", "name", "name", "name", "autocomplete", "username", "required", "");
    out.element("label", "Password", "for", "password");
    out.open(
        "input",
        "id",
        "password",
        "name",
        "password",
        "type",
        "password",
        "autocomplete",
        "current-password",
        "required",
        "");
    out.element("button", "Log in").close();
  }

  /** Only paths of this site: anything else would let a link lead people away after they log in. */
  private static String destination(Exchange exchange) {
    return exchange
        .form("to")
        .or(() -> exchange.query("to"))
        .filter(path -> path.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*"))
        .orElse("/");
  }
}
