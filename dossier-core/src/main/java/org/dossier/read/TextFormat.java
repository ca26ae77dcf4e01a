package org.dossier.read;

import java.util.List;
import java.util.function.Function;

/**
 * Plain text and Markdown: the file is the report, character for character; front matter in
 * Markdown stays in the text and is no prose.
 */
final class TextFormat implements Format {
  private final ReadLimits limits;
  private final Function<String, Opening> opening;

  TextFormat(ReadLimits limits, Function<String, Opening> opening) {
    this.limits = limits;
    this.opening = opening;
  }

  @Override
  public Reader.Result read(Source source) throws Unreadable {
    String text = source.text();
    Opening start = opening.apply(text);
    int body = start.frontMatter().map(block -> block.span().end()).orElse(0);
    if (body > 0 && Blanks.skip(text, body) == text.length()) {
      throw new Unreadable(0, "no text; nothing stands after the front matter");
    }
    Draft draft =
        start
            .frontMatter()
            .map(block -> Draft.of(source.name(), text, block))
            .orElseGet(() -> Draft.of(source.name(), text))
            .checked(limits, 0);
    String sha256 = Sha256.of(source.bytes());
    return new Reader.Result(
        List.of(draft.document(source.name(), sha256, start)), problems(source, start));
  }

  private static List<Reader.Problem> problems(Source source, Opening start) {
    return start
        .frontMatter()
        .flatMap(FrontMatter::unreadDate)
        .map(words -> List.of(Unreadable.date(words, 0).in(source.name())))
        .orElse(List.of());
  }
}
