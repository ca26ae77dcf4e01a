package org.dossier.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells by element, class and id what of a page is not its article. What holds more than a third of
 * the prose is the article, whatever it is called.
 */
final class Boilerplate {
  private static final int PROTECTED_SHARE = 3;
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "button",
          "select",
          "input",
          "textarea",
          "object",
          "video",
          "audio",
          "canvas",
          "head",
          "title");
  private static final Set<String> BESIDE =
      Set.of(
          "nav",
          "footer",
          "aside",
          "figure",
          "figcaption",
          "form",
          "dialog",
          "menu",
          "label",
          "table");
  private static final Set<String> ARTICLE = Set.of("body", "article", "main");

  /** Parts of class names and ids, as sites of many kinds write them. */
  private static final String NAMES =
      "comment|disqus|related|recirc|recommend|shar(?:e|ing)|social|promo|newsletter|subscri"
          + "|side-?bar|footer|navbar|navigation|menu|advert|sponsor|cookie|consent|caption|byline"
          + "|dateline|breadcrumb|popular|trending|most-read|read-?more|more-from|sign-?up"
          + "|tag-?list|credit|copyright|disclaimer|timestamp|published|outbrain|taboola|paywall"
          + "|widget|gallery|slideshow|hidden|screen-reader|visually|sr-only|print-only|toolbar"
          + "|modal|popup|masthead|pagination|metadata";

  private static final Pattern NAMED =
      Pattern.compile(NAMES + "|\\b(?:nav|ads?|author|tags?|bio|meta)\\b");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final TextMass mass;
  private final int total;

  /**
   * @param total prose of the part of the page that is looked at
   */
  Boilerplate(TextMass mass, int total) {
    this.mass = mass;
    this.total = total;
  }

  /** Returns whether the content of an element is not text of the page. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  /** Returns whether an element is not part of the article. */
  boolean covers(Element element) {
    if (isNeverText(element)) {
      return true;
    }
    boolean isArticle = mass.in(element) * PROTECTED_SHARE > total;
    return !isArticle
        && (BESIDE.contains(element.normalName()) || isHidden(element) || isNamed(element));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("role");
    return !ARTICLE.contains(element.normalName())
        && NAMED.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
