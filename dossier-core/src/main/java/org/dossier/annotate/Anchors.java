package org.dossier.annotate;

import java.util.Optional;
import java.util.Set;
import org.dossier.model.Span;

/** Finds the words that name the event a time is counted from. */
final class Anchors {

  /** The words that name an event. */
  record Anchor(Span span) {}

  private static final int LONGEST_CLAUSE = 30;
  private static final int FURTHEST_NOUN = 7;
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", ".", "!", "?", "-", "--", "(", ")", "\"", "\u2026", "...");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "that", "this", "those", "these", "his", "her", "its", "their",
          "another");
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "at", "of", "near", "against", "outside", "inside", "by", "from", "to");
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "said",
          "says",
          "told",
          "killed",
          "left",
          "took",
          "saw",
          "could",
          "may",
          "might",
          "and",
          "or",
          "but",
          "when",
          "while",
          "which",
          "who",
          "that",
          "as",
          "because",
          "did",
          "does",
          "do",
          "began",
          "came",
          "officials",
          "police",
          "authorities");

  private final Set<String> eventNouns;
  private final Set<String> functionWords;

  Anchors(Set<String> eventNouns, Set<String> functionWords) {
    this.eventNouns = eventNouns;
    this.functionWords = functionWords;
  }

  /** Finds the event noun phrase or, failing that, the clause that begins at a token. */
  Optional<Anchor> any(Words words, int first) {
    return event(words, first).or(() -> clause(words, first));
  }

  /** Finds the noun phrase that begins at a token, if an event is its head. */
  Optional<Anchor> event(Words words, int first) {
    int last = -1;
    for (int i = first; i < Math.min(words.size(), first + FURTHEST_NOUN); i++) {
      String lower = words.lower(i);
      boolean determiner = i == first && DETERMINERS.contains(lower);
      if (eventNouns.contains(lower)) {
        last = i;
      } else if (last >= 0 || (!determiner && endsPhrase(words, i))) {
        break;
      }
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(new Anchor(words.span(first, withComplements(words, last + 1))));
  }

  private boolean endsPhrase(Words words, int i) {
    String lower = words.lower(i);
    return (!words.isWord(i) && !words.isDigits(i) && !lower.equals("'s"))
        || BREAKS.contains(lower)
        || (functionWords.contains(lower) && !words.isDigits(i) && !lower.equals("last"))
        || VERBS.contains(lower);
  }

  /** Takes in "on the market in Lenhaven" behind the noun. */
  private int withComplements(Words words, int from) {
    int end = from;
    while (PREPOSITIONS.contains(words.lower(end))) {
      int next = nounPhraseEnd(words, end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int nounPhraseEnd(Words words, int from) {
    int i = DETERMINERS.contains(words.lower(from)) ? from + 1 : from;
    int start = i;
    while (i < words.size() && !endsPhrase(words, i) && isNounLike(words, i, start)) {
      i++;
    }
    return i == start ? from : i;
  }

  private static boolean isNounLike(Words words, int i, int start) {
    boolean name = words.isCapitalised(i) || words.isDigits(i) || words.is(i, "'s");
    boolean afterName = i > start && words.isCapitalised(i - 1);
    boolean verbLike = words.lower(i).endsWith("ed") && i > start;
    return name || (!verbLike && !afterName && i - start < 4);
  }

  /** Takes everything up to the next mark; nothing if there is no word at all. */
  private static Optional<Anchor> clause(Words words, int first) {
    int end = first;
    while (end < words.size()
        && end - first < LONGEST_CLAUSE
        && !BREAKS.contains(words.lower(end))) {
      end++;
    }
    return end > first ? Optional.of(new Anchor(words.span(first, end))) : Optional.empty();
  }
}
