package org.dossier.app.web;

import java.util.function.Consumer;
import org.dossier.report.html.HtmlWriter;

/** What stands around the content of every page: head, navigation, foot. */
final class Frame {

  private final Assets assets;
  private final boolean withLogin;

  /**
   * @param withLogin whether people log in, and so may want to log out
   */
  Frame(Assets assets, boolean withLogin) {
    this.assets = assets;
    this.withLogin = withLogin;
  }

  String page(Exchange exchange, String title, Consumer<HtmlWriter> main) {
    HtmlWriter out = HtmlWriter.ofSite();
    out.open("html", "lang", "en");
    head(out, title, exchange);
    out.open("body", "class", "site");
    out.element("a", "Skip to the content", "class", "skip", "href", "#main");
    header(out, exchange);
    out.open("main", "id", "main", "tabindex", "-1");
    main.accept(out);
    out.close();
    footer(out);
    return out.close().close().page();
  }

  private void head(HtmlWriter out, String title, Exchange exchange) {
    out.open("head").open("meta", "charset", "utf-8");
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.open("meta", "name", "color-scheme", "content", "light dark");
    out.open("meta", "name", "form-token", "content", exchange.formToken());
    out.element("title", title + " · Dossier");
    for (String sheet : assets.sheets()) {
      out.open("link", "rel", "stylesheet", "href", sheet);
    }
    out.script(assets.script()).close();
  }

  private void header(HtmlWriter out, Exchange exchange) {
    out.open("header", "class", "site-head");
    out.element("a", "Dossier", "class", "brand", "href", "/");
    if (exchange.may(Role.READER)) {
      navigation(out, exchange);
    }
    exchange.visitor().user().filter(u -> withLogin).ifPresent(u -> account(out, exchange, u));
    out.close();
  }

  private static void navigation(HtmlWriter out, Exchange exchange) {
    out.open("nav", "aria-label", "Main").open("ul");
    entry(out, exchange, "Incidents", "/incidents");
    entry(out, exchange, "Reports", "/reports");
    entry(out, exchange, "Search", "/search");
    if (exchange.may(Role.REVIEWER)) {
      entry(out, exchange, "Add", "/add");
    }
    out.close().close();
  }

  private static void entry(HtmlWriter out, Exchange exchange, String name, String path) {
    out.open("li");
    if (exchange.context().path().startsWith(path)) {
      out.element("a", name, "href", path, "aria-current", "page");
    } else {
      out.element("a", name, "href", path);
    }
    out.close();
  }

  private static void account(HtmlWriter out, Exchange exchange, User user) {
    exchange.openForm(out, "/logout", "class", "account");
    out.element("span", user.name() + " (" + user.role().word() + ")", "class", "muted");
    out.element("button", "Log out", "class", "quiet").close();
  }

  private static void footer(HtmlWriter out) {
    out.open("footer").open("p");
    out.text(
        "Everything here is what the reports say; nothing was added and nothing decided but by"
            + " the people named.");
    out.close().close();
  }
}
