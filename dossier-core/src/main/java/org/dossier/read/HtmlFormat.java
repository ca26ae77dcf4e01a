package org.dossier.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML: one page, one report. The stored text is the main text as extracted, paragraphs separated
 * by a blank line. A page that is not valid UTF-8 is read in the encoding it declares.
 */
final class HtmlFormat implements Format {
  private static final int DECLARATION_WITHIN = 1024;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final ReadLimits limits;

  HtmlFormat(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Reader.Result read(Source source) throws Unreadable {
    String html = decode(source);
    if (html.length() > limits.htmlChars()) {
      throw new Unreadable(
          source.start(),
          "page longer than " + limits.htmlChars() + " characters; raise the limit");
    }
    Parser parser = Parser.htmlParser().setMaxDepth(limits.htmlDepth());
    Document page = parser.parseInput(html, "");
    Draft draft = draft(source.name(), page).checked(limits, source.start());
    return new Reader.Result(
        List.of(draft.document(source.name(), Sha256.of(source.bytes()), draft.opening())),
        List.of());
  }

  private static Draft draft(String id, Document page) {
    Page meta = Page.of(page);
    return new Draft(
        id,
        WellFormed.of(MainText.of(page, meta)),
        meta.title(),
        meta.published(),
        meta.outlet(),
        meta.author(),
        meta.url(),
        meta.language());
  }

  private static String decode(Source source) throws Unreadable {
    try {
      return source.text();
    } catch (Unreadable notUnicode) {
      Charset declared = declared(source).orElseThrow(() -> notUnicode);
      return Encoding.decode(source.bytes(), source.start(), source.bytes().length, declared);
    }
  }

  private static Optional<Charset> declared(Source source) {
    int length = Math.min(source.bytes().length, DECLARATION_WITHIN);
    Matcher match =
        CHARSET.matcher(new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1));
    return match.find() ? charset(match.group(1)) : Optional.empty();
  }

  /** Returns a declared charset; Latin 1 stands for Windows 1252, as in the Encoding Standard. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset)
          .filter(it -> !it.equals(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
