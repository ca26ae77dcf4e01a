package org.dossier.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds runs of words that may be names by the way they are written. */
final class NameRuns {

  /** A stretch of tokens. */
  record Run(int first, int end) {}

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "da", "di", "du", "dos", "la", "le", "van", "von", "der", "den", "bin",
          "ibn", "al", "el", "ul", "abu", "&");

  /** Arabic articles, written small before a name. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "an", "ad", "ar", "as", "ash", "at", "az", "ul");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "based",
          "led",
          "backed",
          "born",
          "style",
          "affiliated",
          "controlled",
          "held",
          "occupied",
          "linked",
          "owned",
          "made",
          "speaking",
          "funded",
          "trained",
          "era",
          "registered",
          "inspired",
          "allied",
          "aligned",
          "supported",
          "built",
          "run",
          "wide",
          "bound",
          "flagged",
          "brokered",
          "dominated",
          "majority",
          "sponsored",
          "like",
          "related",
          "old");
  private static final Set<String> NEVER =
      Set.of(
          "i", "ok", "tv", "cctv", "gmt", "dna", "am", "pm", "a.m.", "p.m.", "ceo", "mr", "mrs",
          "id", "sos");

  private final NameLexicon lexicon;

  NameRuns(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the runs of a sentence; tokens in {@code barred} belong to none. */
  List<Run> in(Words words, BitSet barred) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (barred.get(i) || !isNameLike(words, i)) {
        i++;
      } else {
        int end = runEnd(words, i, barred);
        runs.add(new Run(i, end));
        i = end;
      }
    }
    return runs;
  }

  private int runEnd(Words words, int first, BitSet barred) {
    int end = Math.max(first + 1, lexicon.known(words, first).map(RawName::end).orElse(0));
    boolean more = true;
    while (more) {
      int next = afterConnector(words, end);
      more = next < words.size() && !barred.get(next) && isNameLike(words, next);
      if (more) {
        end = Math.max(next + 1, lexicon.known(words, next).map(RawName::end).orElse(0));
      }
    }
    int clear = barred.nextSetBit(first);
    return clear < 0 ? end : Math.min(end, clear);
  }

  /** Skips "of" and "of the" behind a head word, and particles inside a person's name. */
  private int afterConnector(Words words, int end) {
    if ((words.is(end, "of") || words.is(end, "for"))
        && lexicon.head(words.lower(end - 1)).isPresent()) {
      return words.is(end + 1, "the") ? end + 2 : end + 1;
    }
    return PARTICLES.contains(words.lower(end)) && words.isLowerCase(end) ? end + 1 : end;
  }

  /** Returns whether a token is written like a part of a name. */
  static boolean isNameLike(Words words, int i) {
    String text = words.text(i);
    if (text.isEmpty()) {
      return false;
    }
    if (Character.isUpperCase(text.codePointAt(0))) {
      String lower = words.lower(i);
      boolean calendar = lower.length() > 3 && Months.isName(lower);
      return !calendar && !NEVER.contains(lower) && !isParticiple(lower);
    }
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && ARTICLES.contains(text.substring(0, hyphen))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /** "UK-based" describes; it does not name. */
  private static boolean isParticiple(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && PARTICIPLES.contains(lower.substring(hyphen + 1));
  }
}
