package org.dossier.read;

import java.util.Locale;
import java.util.Map;

/** Chooses the format by the ending of the file name. */
final class StandardReader implements Reader {
  private final ReadLimits limits;
  private final Format plain;
  private final Map<String, Format> formats;

  StandardReader(ReadLimits limits) {
    Format html = new HtmlFormat(limits);
    Format markdown = new TextFormat(limits, Opening::ofMarkdown);
    Format lines = new JsonLinesFormat(limits);
    this.limits = limits;
    plain = new TextFormat(limits, Opening::ofPlain);
    formats =
        Map.ofEntries(
            Map.entry("md", markdown),
            Map.entry("markdown", markdown),
            Map.entry("html", html),
            Map.entry("htm", html),
            Map.entry("xhtml", html),
            Map.entry("json", new JsonFormat(limits)),
            Map.entry("jsonl", lines),
            Map.entry("ndjson", lines));
  }

  @Override
  public Result read(String name, byte[] bytes) {
    Source source = new Source(name, bytes);
    try {
      check(source);
      return formats.getOrDefault(ending(name), plain).read(source);
    } catch (Unreadable unreadable) {
      return source.failed(unreadable);
    }
  }

  private void check(Source source) throws Unreadable {
    if (source.name().isBlank()) {
      throw new Unreadable(0, "the file has no name; name it, so that its words can be cited");
    }
    if (source.bytes().length > limits.fileBytes()) {
      throw new Unreadable(
          limits.fileBytes(),
          "larger than " + limits.fileBytes() + " bytes; split it or raise the limit");
    }
    Signature.check(source.bytes());
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
