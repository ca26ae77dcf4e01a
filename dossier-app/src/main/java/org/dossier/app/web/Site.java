package org.dossier.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the parts of the program add their pages; each names the role it is for. */
public final class Site {

  private final RoutesConfig routes;
  private final Gate gate;
  private final Frame frame;

  Site(RoutesConfig routes, Gate gate, Frame frame) {
    this.routes = routes;
    this.gate = gate;
    this.frame = frame;
  }

  /** Answers one request. */
  @FunctionalInterface
  public interface Answer {
    /** Answers, or throws a {@link Refusal}. */
    void to(Exchange exchange) throws Exception;
  }

  /** Adds a page that changes nothing. */
  public void get(String path, Role role, Answer answer) {
    routes.get(path, guarded(role, answer));
  }

  /** Adds the target of a form; its token was checked when the answer is asked. */
  public void post(String path, Role role, Answer answer) {
    routes.post(path, guarded(role, answer));
  }

  /** Adds a page for everybody, logged in or not. */
  void getOpen(String path, Answer answer) {
    routes.get(path, context -> answer.to(exchange(context)));
  }

  /** Adds the target of a form for everybody, logged in or not. */
  void postOpen(String path, Answer answer) {
    routes.post(path, context -> answer.to(withToken(exchange(context))));
  }

  Exchange exchange(Context context) {
    return new Exchange(context, gate, frame, gate.visitor(context));
  }

  private Handler guarded(Role role, Answer answer) {
    return context -> {
      Exchange exchange = exchange(context);
      if (exchange.may(role)) {
        answer.to(withToken(exchange));
      } else {
        turnAway(exchange, role);
      }
    };
  }

  private Exchange withToken(Exchange exchange) {
    gate.requireToken(exchange.context(), exchange.visitor());
    return exchange;
  }

  private static void turnAway(Exchange exchange, Role role) {
    if (exchange.visitor().user().isPresent()) {
      throw Refusal.forbidden("This needs the role " + role.word() + ". Ask the owner.");
    }
    if (!exchange.context().method().equals(HandlerType.GET)) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "Your session is over. Log in again.");
    }
    exchange.seeOther("/login?to=" + URLEncoder.encode(wanted(exchange), StandardCharsets.UTF_8));
  }

  private static String wanted(Exchange exchange) {
    String query = exchange.context().queryString();
    return exchange.context().path() + (query == null ? "" : "?" + query);
  }
}
