package org.dossier.read;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about itself: in JSON-LD, else in meta tags, else in its visible markup.
 *
 * @param title without the name of the outlet behind it
 * @param body the article's text as JSON-LD repeats it
 */
record Page(
    Optional<String> title,
    Optional<LocalDateTime> published,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body) {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "date"
  };

  static Page of(Document page) {
    JsonLd article = JsonLd.of(page);
    MetaTags meta = MetaTags.of(page);
    Optional<String> outlet = article.publisher().or(() -> meta.first("og:site_name"));
    return new Page(
        title(page, article, meta).map(it -> withoutOutlet(it, outlet)),
        published(page, article, meta),
        outlet,
        article.author().or(() -> meta.first("author", "dc.creator", "parsely-author")),
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta.first("og:url"))
            .or(article::url),
        attribute(page, "html[lang]", "lang").or(article::language),
        article.body());
  }

  private static Optional<String> title(Document page, JsonLd article, MetaTags meta) {
    return article
        .headline()
        .or(() -> meta.first("og:title", "twitter:title", "dc.title"))
        .or(
            () ->
                page.select("h1").stream()
                    .map(Element::text)
                    .filter(it -> !it.isBlank())
                    .findFirst())
        .or(() -> Optional.of(page.title()).filter(it -> !it.isBlank()))
        .map(it -> Parser.unescapeEntities(it, true))
        .map(WellFormed::of)
        .map(String::strip);
  }

  private static Optional<LocalDateTime> published(Document page, JsonLd article, MetaTags meta) {
    Stream<String> visible =
        page.select("[itemprop~=datePublished], time[pubdate]").stream()
            .flatMap(it -> Stream.of(it.attr("datetime"), it.attr("content")));
    return Stream.of(article.published().stream(), meta.all(DATES), visible)
        .flatMap(it -> it)
        .flatMap(it -> Dates.parse(it).stream())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return page.select(query).stream()
        .map(it -> it.attr(name))
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  /** Cuts " - Harbour Post" off "Ferry sinks - Harbour Post". */
  private static String withoutOutlet(String title, Optional<String> outlet) {
    for (String mark : new String[] {" | ", " - ", " \u2013 ", " \u2014 ", " \u00b7 ", " : "}) {
      String tail = mark + outlet.orElse("");
      if (outlet.isPresent() && title.length() > tail.length() && title.endsWith(tail)) {
        return title.substring(0, title.length() - tail.length()).strip();
      }
    }
    return title;
  }
}
