package org.dossier.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Holds what was extracted from a page against the body that its JSON-LD states. */
final class StatedBody {
  private static final double COVERED = 0.8;
  private static final double LONGER = 1.3;

  /** Comparisons that a page may cost; no page written for people comes near. */
  private static final long MOST_WORK = 200_000_000;

  private StatedBody() {}

  /**
   * Returns the blocks of the page that repeat the stated body, since they keep its paragraphs;
   * else the longer of the stated body and what was extracted, unless they are about as long.
   *
   * @param extracted what extraction chose
   * @param all every block of the page
   */
  static String reconcile(String stated, List<Block> extracted, List<Block> all) {
    String body = clean(stated);
    String letters = letters(body);
    Set<String> seen = new HashSet<>();
    boolean isHuge = (long) all.size() * letters.length() > MOST_WORK;
    List<Block> repeated =
        (isHuge ? List.<Block>of() : all)
            .stream()
                .filter(it -> isRepeated(letters, letters(it.text())) && seen.add(it.text()))
                .toList();
    if (!repeated.isEmpty()
        && letters(MainText.join(repeated)).length() >= COVERED * letters.length()) {
      return MainText.join(repeated);
    }
    String text = MainText.join(extracted);
    return body.length() > LONGER * text.length() ? body : text;
  }

  private static boolean isRepeated(String body, String block) {
    return block.length() > 12 && body.contains(block);
  }

  private static String clean(String stated) {
    return stated.indexOf('<') >= 0 || stated.indexOf('&') >= 0
        ? Jsoup.parse(stated).text()
        : stated;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(it -> letters.append((char) it));
    return letters.toString();
  }
}
