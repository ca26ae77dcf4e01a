package org.dossier.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds a page of which no text can become markup: whatever is written is escaped, names are
 * checked, links lead into the page only or, on the pages of a {@linkplain #ofSite() site}, to
 * other pages of that site, and every element opened is closed by its own end tag.
 *
 * <p>Characters that would reorder or garble what stands around them (bidirectional controls,
 * control characters, halves of surrogate pairs) appear as U+FFFD in a {@code bdi} element whose
 * {@code data-code} says what was there.
 */
public final class HtmlWriter {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /** A path from the root of the site; two slashes at its start would name another host. */
  private static final Pattern OF_SITE = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

  private static final Set<String> LEADING = Set.of("href", "action");
  private static final Set<String> VOID = Set.of("meta", "br", "link", "input");
  private static final Set<String> PLAIN = Set.of("svg", "title", "textarea", "option");
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "bdi", "br", "cite", "code", "mark", "q", "small", "span", "strong");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>");
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean site;
  private int begun;

  private HtmlWriter(boolean site) {
    this.site = site;
  }

  /** Starts a page whose links lead into itself. */
  public static HtmlWriter standalone() {
    return new HtmlWriter(false);
  }

  /** Starts a page whose links and forms lead to pages of the same site, by paths from its root. */
  public static HtmlWriter ofSite() {
    return new HtmlWriter(true);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   * @throws IllegalArgumentException if a name is not plain, if the attribute could run or load
   *     something, or if a link leads out of the page
   */
  public HtmlWriter open(String tag, String... attributes) {
    requireName(tag);
    out.append(INLINE.contains(tag) ? "<" : "\n<").append(tag).append('>');
    begun = out.length();
    attributes(attributes);
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /**
   * Gives more attributes to the element opened last, before anything is written into it.
   *
   * @param attributes names and values in turn
   */
  public HtmlWriter attributes(String... attributes) {
    if (out.length() != begun) {
      throw new IllegalStateException("the element has content already");
    }
    out.setLength(out.length() - 1);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    begun = out.length();
    return this;
  }

  /** Closes the element opened last. */
  public HtmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that holds nothing but text. */
  public HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes text, every character as itself. */
  public HtmlWriter text(String text) {
    boolean plain = open.stream().anyMatch(PLAIN::contains);
    text.codePoints().forEach(c -> character(c, plain));
    return this;
  }

  /**
   * Writes a style sheet of ours.
   *
   * @throws IllegalArgumentException if it could end its element
   */
  public HtmlWriter style(String css) {
    if (css.contains("<")) {
      throw new IllegalArgumentException("a style sheet must not contain '<'");
    }
    out.append("\n<style>").append(css).append("</style>");
    return this;
  }

  /**
   * Writes a script of the site, run when the page is read.
   *
   * @throws IllegalArgumentException if this is no page of a site, or the path leads out of it
   */
  public HtmlWriter script(String path) {
    if (!leadsInside(path) || !site) {
      throw new IllegalArgumentException("script not allowed: " + path);
    }
    out.append("\n<script defer src=\"").append(path.replace("\"", "%22")).append("\"></script>");
    return this;
  }

  /**
   * Returns the page.
   *
   * @throws IllegalStateException if an element is still open
   */
  public String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements are still open: " + open);
    }
    return out + "\n";
  }

  private void character(int c, boolean plain) {
    if (!HtmlCharacters.isHarmful(c)) {
      HtmlCharacters.escape(c, out);
    } else if (plain) {
      out.append('\uFFFD');
    } else {
      String code = HtmlCharacters.code(c);
      out.append("<bdi class=\"control\" data-code=\"").append(code).append("\">\uFFFD</bdi>");
    }
  }

  private void attribute(String name, String value) {
    requireName(name);
    boolean leaves = LEADING.contains(name) && !leadsInside(value);
    if (leaves
        || name.startsWith("on")
        || name.equals("src")
        || name.equals("style")
        || name.equals("formaction")
        || name.equals("srcdoc")) {
      throw new IllegalArgumentException("attribute not allowed: " + name + "=" + value);
    }
    out.append(' ').append(name).append("=\"");
    value
        .codePoints()
        .forEach(c -> HtmlCharacters.escape(HtmlCharacters.isHarmful(c) ? 0xFFFD : c, out));
    out.append('"');
  }

  private boolean leadsInside(String target) {
    return target.startsWith("#") || (site && OF_SITE.matcher(target).matches());
  }

  private static void requireName(String name) {
    if (!NAME.matcher(name).matches() || name.equals("script")) {
      throw new IllegalArgumentException("not a plain name: " + name);
    }
  }
}
