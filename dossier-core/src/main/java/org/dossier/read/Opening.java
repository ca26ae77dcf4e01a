package org.dossier.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Span;

/**
 * What stands before the prose of a text.
 *
 * @param frontMatter the block of metadata at its very beginning, in Markdown
 * @param metadata tokens glued to the text, in text order
 * @param headline the title, if it has one on a line of its own
 */
record Opening(
    Optional<FrontMatter> frontMatter, List<LeadingToken> metadata, Optional<Span> headline) {
  private static final int MOST_TOKENS = 8;

  Opening {
    metadata = List.copyOf(metadata);
  }

  static Opening ofPlain(String text) {
    return of(text, Optional.empty(), Headline::plain);
  }

  static Opening ofMarkdown(String text) {
    Optional<FrontMatter> block = FrontMatter.of(text);
    Optional<String> title = block.flatMap(it -> it.get(FrontMatterKey.TITLE));
    return of(
        text,
        block,
        line ->
            Headline.markdown(line)
                .or(
                    () ->
                        title.map(it -> Headline.repeated(line, it)).orElse(Headline.plain(line))));
  }

  /** Reads the opening of a body whose title is known: only that title can be its headline. */
  static Opening ofTitled(String text, String title) {
    return of(text, Optional.empty(), line -> Headline.repeated(line, title));
  }

  private static Opening of(
      String text, Optional<FrontMatter> block, Function<Line, Optional<Span>> finder) {
    List<LeadingToken> metadata = new ArrayList<>();
    int start = block.map(it -> it.span().end()).orElse(0);
    Line line = skip(Line.at(text, start), metadata, false);
    Optional<Span> headline = finder.apply(line);
    headline.ifPresent(span -> skip(Line.at(text, span.end()).next(), metadata, true));
    return new Opening(block, metadata, headline);
  }

  /** Returns all stretches that are metadata, in text order. */
  List<Span> spans() {
    return Stream.concat(
            frontMatter.stream().map(FrontMatter::span), metadata.stream().map(LeadingToken::span))
        .toList();
  }

  /** Collects the tokens from a line on; returns where the rest begins. */
  private static Line skip(Line from, List<LeadingToken> metadata, boolean wholeLines) {
    Line line = from.skipBlank();
    for (int i = 0; i < MOST_TOKENS; i++) {
      Optional<LeadingToken> token = LeadingMetadata.at(line, wholeLines);
      if (token.isEmpty()) {
        return line;
      }
      metadata.add(token.get());
      line = Line.at(line.text(), token.get().span().end()).skipBlank();
    }
    return line;
  }

  /** Returns the token that best stands for publication: the first of the strongest label. */
  Optional<LeadingToken> publication() {
    return metadata.stream()
        .filter(it -> it.time().isPresent() && it.label() != LeadingToken.Label.RETRIEVED)
        .min(Comparator.comparing(LeadingToken::label));
  }
}
