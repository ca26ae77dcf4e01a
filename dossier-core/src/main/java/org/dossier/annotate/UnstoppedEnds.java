package org.dossier.annotate;

import java.util.List;
import java.util.Set;
import org.dossier.model.Token;

/**
 * Sentences that end without a stop: a caption before its credit ("Photo: A. Brandt"), and text
 * that lost a line break ("the policeThe ship").
 */
final class UnstoppedEnds {

  private static final int LONGEST_CREDIT = 12;
  private static final Set<String> CREDITS =
      Set.of(
          "image",
          "images",
          "photo",
          "photos",
          "photograph",
          "photographs",
          "picture",
          "pictures",
          "video",
          "graphic",
          "credit",
          "credits");
  private static final Set<String> BEFORE_A_CREDIT = Set.of("file", "handout", "stock");

  private final Set<String> starters;

  /**
   * @param starters words in lower case that begin sentences and are never a name
   */
  UnstoppedEnds(Set<String> starters) {
    this.starters = starters;
  }

  /** Returns whether a sentence begins at {@code next} though no stop is before it. */
  boolean endsBefore(List<Token> block, int next) {
    return Character.isUpperCase(block.get(next).text().charAt(0))
        && (isCredit(block, next) || isLostBreak(block, next));
  }

  private static boolean isCredit(List<Token> block, int at) {
    int label = BEFORE_A_CREDIT.contains(block.get(at).lower()) ? at + 1 : at;
    return label + 2 < block.size()
        && block.size() - at <= LONGEST_CREDIT
        && block.get(label + 1).lower().equals(":")
        && CREDITS.contains(block.get(label).lower())
        && Character.isUpperCase(block.get(label + 2).text().codePointAt(0))
        && "([:|/-".indexOf(block.get(at - 1).lower().charAt(0)) < 0;
  }

  private boolean isLostBreak(List<Token> block, int at) {
    String before = block.get(at - 1).text();
    return block.get(at - 1).span().end() == block.get(at).span().start()
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && starters.contains(block.get(at).lower());
  }
}
