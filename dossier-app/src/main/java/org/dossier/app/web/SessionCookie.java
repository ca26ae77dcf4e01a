package org.dossier.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one cookie: the name of a session, kept from scripts and from other sites. */
final class SessionCookie {

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int UNTIL_BROWSER_CLOSES = -1;

  private final boolean secure;

  /**
   * @param secure whether readers come over TLS; then no other host of the domain can set it
   */
  SessionCookie(boolean secure) {
    this.secure = secure;
  }

  Optional<String> read(Context context) {
    String value = context.cookie(name(context));
    return Optional.ofNullable(value).filter(text -> VALUE.matcher(text).matches());
  }

  void write(Context context, String session) {
    Cookie cookie = new Cookie(name(context), session, "/", UNTIL_BROWSER_CLOSES, secure);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }

  /** Cookies do not tell ports apart, so the name does. */
  private String name(Context context) {
    return secure ? "__Host-dossier" : "dossier-" + context.req().getLocalPort();
  }
}
