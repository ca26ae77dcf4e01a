package org.dossier.annotate;

import java.util.List;
import java.util.Set;
import org.dossier.model.Token;

/**
 * Whether the stop of an abbreviation ends a sentence as well. The word behind it decides: one that
 * is never a name begins a sentence; a name ("U.S. President", "Vellin Corp. Brandt") leaves it
 * open, and the sentence goes on.
 */
final class AbbreviationEnds {

  /** Words that begin sentences, but are names as well. */
  private static final Set<String> NAMES_TOO = Set.of("may", "will", "mine");

  /** A dash behind a stop goes on with what stands before: "LINDOW, Ark. - Two men". */
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** In upper-case text a preposition or a verb looks like the first word of a sentence. */
  private static final Set<String> FIRST_IN_CAPITALS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "this",
          "these",
          "those",
          "there",
          "his",
          "their",
          "but",
          "however",
          "meanwhile",
          "although",
          "another",
          "some",
          "many");

  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Vocabulary vocabulary;
  private final Set<String> heads;

  /**
   * @param starters words in lower case that begin sentences and are never a name
   * @param heads words in lower case that stand in names and titles
   */
  AbbreviationEnds(
      Abbreviations abbreviations, Set<String> starters, Vocabulary vocabulary, Set<String> heads) {
    this.abbreviations = abbreviations;
    this.starters = starters;
    this.vocabulary = vocabulary;
    this.heads = heads;
  }

  /**
   * Returns whether a sentence ends at an abbreviation.
   *
   * @param stop the abbreviation with its stop
   * @param word the first word behind it
   */
  boolean ends(List<Token> block, int stop, int word) {
    Token after = block.get(word);
    if (DASHES.contains(block.get(stop + 1).text())) {
      return false;
    }
    if (after.lower().equals("\"")) {
      return !abbreviations.wantsMore(block.get(stop));
    }
    if (!Character.isUpperCase(after.text().codePointAt(0))) {
      return false;
    }
    return switch (abbreviations.kind(block.get(stop))) {
      case "title", "number" -> false;
      case "saint" -> stop > 0 && isCapitalised(block, stop - 1) && isStarter(after);
      case "clock" -> isStarter(after) || beginsBehindClock(after);
      default -> isStarter(after) || isPlural(block, word);
    };
  }

  private boolean beginsBehindClock(Token after) {
    return !isCapitals(after) && !abbreviations.goesWithClock(after);
  }

  private boolean isStarter(Token after) {
    Set<String> first = isCapitals(after) ? FIRST_IN_CAPITALS : starters;
    return first.contains(after.lower()) && !NAMES_TOO.contains(after.lower());
  }

  private static boolean isCapitals(Token token) {
    return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
  }

  /** People are no name even behind "U.S.": "in the U.S. Officials said". */
  private boolean isPlural(List<Token> block, int word) {
    String lower = block.get(word).lower();
    return (lower.endsWith("s") || lower.equals("police"))
        && word + 1 < block.size()
        && Character.isLowerCase(block.get(word + 1).text().codePointAt(0))
        && vocabulary.isCommon(lower)
        && (lower.equals("police") || !heads.contains(lower));
  }

  private static boolean isCapitalised(List<Token> block, int i) {
    return Character.isUpperCase(block.get(i).text().codePointAt(0));
  }
}
