package org.dossier.lab.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.lab.gold.Marked;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.NameMention;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.Token;

/**
 * Cuts the invented reports by their marks: S sentences, W joined words; and finds what is told.
 */
final class Cut {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+|\\S");

  /** Marks that are names, with the canonical form; the reader of the test may change them. */
  private final List<Name> names;

  private final boolean joined;
  private final TimeValue ago;

  /** A marked name. */
  record Name(String mark, int position, String canonical) {}

  /**
   * Makes a cutter.
   *
   * @param joined whether joined words stay one token
   * @param ago what "a week ago" is read as
   */
  Cut(List<Name> names, boolean joined, TimeValue ago) {
    this.names = List.copyOf(names);
    this.joined = joined;
    this.ago = ago;
  }

  static Cut right() {
    return new Cut(
        List.of(new Name("TR19", 0, "Red Oar N"), new Name("TR09", 0, "Harbour Council")),
        false,
        new TimeValue.FromPublication(-8, -6, Optional.empty()));
  }

  AnnotatedDocument cut(Document document, Marked marked, List<Span> sentences) {
    List<Sentence> cut = new ArrayList<>();
    for (Span span : sentences) {
      List<Token> tokens = tokens(document, marked, span);
      Sentence.Role role =
          covers(span, document, "TR22", 0) ? Sentence.Role.TITLE : Sentence.Role.PROSE;
      Span exact =
          new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
      cut.add(
          new Sentence(
              cut.size(),
              Field.TEXT,
              exact,
              role,
              0,
              tokens,
              List.of(),
              times(document, exact, tokens),
              namesIn(document, exact, tokens),
              List.of()));
    }
    return new AnnotatedDocument(document, cut);
  }

  /** Returns the sentences as marked, without metadata. */
  static List<Span> sentences(Document document, Marked marked) {
    return marked.marks("S").stream()
        .map(
            mark ->
                new Span(
                    document.metadata().stream()
                        .filter(m -> m.start() == mark.start())
                        .map(Span::end)
                        .findFirst()
                        .orElse(mark.start()),
                    mark.end()))
        .toList();
  }

  private List<Token> tokens(Document document, Marked marked, Span span) {
    List<Token> tokens = new ArrayList<>();
    for (MatchResult found : WORD.matcher(document.text()).results().toList()) {
      if (found.start() >= span.start() && found.end() <= span.end()) {
        pieces(marked, found).forEach(piece -> tokens.add(token(document, piece)));
      }
    }
    return tokens;
  }

  private List<Span> pieces(Marked marked, MatchResult found) {
    Span whole = new Span(found.start(), found.end());
    List<Span> pieces =
        marked.marks("W").stream()
            .map(mark -> new Span(mark.start(), mark.end()))
            .filter(whole::covers)
            .toList();
    return joined || pieces.isEmpty() ? List.of(whole) : pieces;
  }

  private static Token token(Document document, Span span) {
    String text = document.cut(Field.TEXT, span);
    return new Token(span, text, text.toLowerCase(Locale.ROOT));
  }

  private static boolean covers(Span span, Document document, String mark, int position) {
    return Raid.place(mark, position).document().id().equals(document.id())
        && span.covers(Raid.place(mark, position).span());
  }

  private List<TimeMention> times(Document document, Span span, List<Token> tokens) {
    if (!covers(span, document, "TR03", 0)) {
      return List.of();
    }
    int first = at(tokens, Raid.place("TR03", 0).span().start()).orElseThrow();
    return List.of(new TimeMention(first, first + 3, ago, "time.ago/1"));
  }

  private List<NameMention> namesIn(Document document, Span span, List<Token> tokens) {
    List<NameMention> found = new ArrayList<>();
    for (Name name : names) {
      if (covers(span, document, name.mark(), name.position())) {
        Span place = Raid.place(name.mark(), name.position()).span();
        int first = at(tokens, place.start()).orElseThrow();
        int end = first + (int) tokens.stream().filter(t -> place.covers(t.span())).count();
        found.add(new NameMention(first, end, NameMention.Kind.GROUP, name.canonical()));
      }
    }
    return found;
  }

  private static OptionalInt at(List<Token> tokens, int start) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().start() == start)
        .findFirst();
  }
}
