package org.dossier.lab.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.annotate.Annotator;
import org.dossier.model.Field;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Token;

/**
 * How the sentences and tokens read in some texts compare with those that people marked.
 *
 * @param sentences spans of sentences
 * @param tokens spans of tokens; no hyphen parts a token of either side
 * @param misses sentences that one side has and the other has not, in text order
 */
public record CutScore(SpanCounts sentences, SpanCounts tokens, List<Miss> misses) {

  /**
   * A sentence with an end of its own.
   *
   * @param document id of the text
   * @param marked whether people marked it; otherwise it was read
   * @param words the sentence
   */
  public record Miss(String document, boolean marked, String words) {}

  public CutScore {
    misses = List.copyOf(misses);
  }

  /** Reads texts and compares. */
  public static CutScore of(Collection<CutText> texts, Annotator annotator) {
    SpanCounts sentences = SpanCounts.NONE;
    SpanCounts tokens = SpanCounts.NONE;
    List<Miss> misses = new ArrayList<>();
    for (CutText text : texts) {
      List<Sentence> read = annotator.annotate(text.document()).sentences();
      List<Span> spans = read.stream().map(Sentence::span).toList();
      sentences = sentences.plus(SpanCounts.of(text.sentences(), spans));
      misses.addAll(misses(text, spans));
      if (!text.tokens().isEmpty()) {
        tokens = tokens.plus(SpanCounts.of(text.tokens(), tokens(read)));
      }
    }
    return new CutScore(sentences, tokens, misses);
  }

  private static List<Span> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
  }

  private static List<Miss> misses(CutText text, List<Span> read) {
    Set<Span> either = new HashSet<>(text.sentences());
    either.addAll(read);
    Set<Span> marked = Set.copyOf(text.sentences());
    Set<Span> found = Set.copyOf(read);
    return either.stream()
        .filter(span -> !marked.contains(span) || !found.contains(span))
        .sorted(Comparator.naturalOrder())
        .map(span -> miss(text, span, marked.contains(span)))
        .toList();
  }

  private static Miss miss(CutText text, Span span, boolean marked) {
    return new Miss(text.document().id(), marked, text.document().cut(Field.TEXT, span));
  }
}
