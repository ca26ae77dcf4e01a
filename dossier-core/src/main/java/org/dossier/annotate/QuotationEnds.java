package org.dossier.annotate;

import java.util.List;
import java.util.Set;
import org.dossier.model.Token;

/**
 * Whether a sentence goes on behind a stop and a closing quotation mark: with its speaker, as in
 * "Why us?" Mayor Brandt asked, or with a source set behind a dash.
 */
final class QuotationEnds {

  private static final int LONGEST_SPEAKER = 6;
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "cried",
          "cries",
          "shouted",
          "shouts",
          "wrote",
          "writes",
          "told",
          "tells",
          "tweeted",
          "posted",
          "yelled",
          "screamed",
          "exclaimed",
          "replied",
          "wondered",
          "joked",
          "declared",
          "insisted",
          "responded");

  private QuotationEnds() {}

  /**
   * Returns whether it does.
   *
   * @param stop token that holds the stop
   * @param next the first token behind the stop and the marks that close with it
   */
  static boolean goesOn(List<Token> block, int stop, int next) {
    boolean quoted = next - 1 > stop && "\"'".contains(block.get(next - 1).lower());
    return quoted && (isSource(block, next) || (isCall(block, stop) && isSpeaker(block, next)));
  }

  private static boolean isCall(List<Token> block, int stop) {
    return "!?".indexOf(block.get(stop).lower().charAt(0)) >= 0;
  }

  private static boolean isSpeaker(List<Token> block, int from) {
    int i = from;
    while (i < block.size() && i < from + LONGEST_SPEAKER && isCapitalised(block, i)) {
      i++;
    }
    return i > from && i < block.size() && SPEECH.contains(block.get(i).lower());
  }

  private static boolean isSource(List<Token> block, int next) {
    boolean dash = block.get(next).lower().equals("-") || block.get(next).lower().equals("--");
    return dash
        && next + 1 < block.size()
        && block.size() <= next + LONGEST_SPEAKER
        && isCapitalised(block, next + 1)
        && block.get(block.size() - 1).lower().charAt(0) != '.';
  }

  private static boolean isCapitalised(List<Token> block, int i) {
    return Character.isUpperCase(block.get(i).text().codePointAt(0));
  }
}
