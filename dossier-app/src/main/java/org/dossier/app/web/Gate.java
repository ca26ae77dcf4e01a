package org.dossier.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What every request passes before anything is done: its host, its origin, its session. */
final class Gate {

  private static final String FORM_TOKEN = "csrf";
  private static final String HEADER_TOKEN = "X-Dossier-Token";

  private final Settings settings;
  private final Hosts hosts;
  private final SessionCookie cookie;
  private final SecurityHeaders headers;
  private final Tokens tokens = new Tokens();
  private final Sessions sessions;

  Gate(Settings settings, Sessions sessions) {
    this.settings = settings;
    this.sessions = sessions;
    this.hosts = settings.hosts();
    this.cookie = new SessionCookie(settings.secure());
    this.headers = new SecurityHeaders(settings.secure());
  }

  /** Lets a request in, or answers it in plain text before anything else is looked at. */
  void check(Context context) {
    headers.on(context);
    if (!hosts.isOurs(header(context, "Host"))) {
      refuse(
          context,
          HttpStatus.MISDIRECTED_REQUEST,
          "This server does not answer to that name. Use the address it printed when it started.");
    } else if (isFromElsewhere(context)) {
      refuse(
          context,
          HttpStatus.FORBIDDEN,
          "This request came from another site. Open the page here instead.");
    }
  }

  private static void refuse(Context context, HttpStatus status, String reason) {
    context.status(status).contentType("text/plain; charset=utf-8").result(reason + "\n");
    context.skipRemainingHandlers();
  }

  /** Browsers tell where a request comes from; programs without such headers pass. */
  private boolean isFromElsewhere(Context context) {
    Optional<String> site = header(context, "Sec-Fetch-Site");
    boolean ours = site.filter(s -> s.equals("same-origin") || s.equals("none")).isPresent();
    boolean opensPage = header(context, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
    if (!changes(context)) {
      return site.isPresent() && !ours && !opensPage;
    }
    return (site.isPresent() && !ours) || hasOtherOrigin(context, ours);
  }

  /** Pages that send no referrer send the origin "null"; then only the browser's word counts. */
  private boolean hasOtherOrigin(Context context, boolean ours) {
    Optional<String> origin = header(context, "Origin");
    if (origin.isEmpty() || (origin.get().equals("null") && ours)) {
      return false;
    }
    String host = header(context, "Host").orElse("");
    return !Hosts.isSameOrigin(origin.get(), settings.scheme(), host);
  }

  /** Returns who asks; one who comes for the first time gets a session. */
  Visitor visitor(Context context) {
    Optional<String> known = cookie.read(context);
    String session = known.orElseGet(tokens::fresh);
    if (known.isEmpty()) {
      cookie.write(context, session);
    }
    Optional<User> user =
        settings.users().isEmpty() ? Optional.of(settings.owner()) : sessions.use(session);
    return new Visitor(session, user);
  }

  /**
   * Requires that a form was ours.
   *
   * @throws Refusal if it carries no token or another session's
   */
  void requireToken(Context context, Visitor visitor) {
    if (changes(context)) {
      String token =
          header(context, HEADER_TOKEN)
              .or(() -> Optional.ofNullable(context.formParam(FORM_TOKEN)))
              .orElse("");
      if (!tokens.isFormToken(visitor.session(), token)) {
        throw Refusal.forbidden(
            "This form is out of date. Go back, reload the page and try again.");
      }
    }
  }

  String formToken(Visitor visitor) {
    return tokens.formToken(visitor.session());
  }

  /** Begins a session under a new name, so that one planted before is worth nothing. */
  void logIn(Context context, Visitor before, User user) {
    sessions.end(before.session());
    String session = tokens.fresh();
    sessions.begin(session, user);
    cookie.write(context, session);
  }

  void logOut(Context context, Visitor visitor) {
    sessions.end(visitor.session());
    cookie.write(context, tokens.fresh());
  }

  /** Returns the address a request comes from; behind a proxy, the one the proxy saw. */
  String address(Context context) {
    String seen = String.valueOf(context.req().getRemoteAddr());
    return header(context, "X-Forwarded-For")
        .filter(list -> settings.behindProxy())
        .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
        .orElse(seen);
  }

  private static boolean changes(Context context) {
    return !context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD);
  }

  private static Optional<String> header(Context context, String name) {
    return Optional.ofNullable(context.header(name));
  }
}
