package org.dossier.export;

import java.util.List;
import java.util.regex.Pattern;
import org.dossier.model.Document;
import org.dossier.model.Evidence;

/**
 * Tells from the words beside a name that its bearer is a minor. In doubt, as with a "teenager", it
 * says yes: no name is lost that somebody needs as much as a child needs its peace.
 */
final class Minors {

  private static final int REACH = 70;

  private static final String BELOW_18 =
      "(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen)";

  private static final String CHILD =
      "(?:girl|boy|child|schoolgirl|schoolboy|schoolchild|toddler|baby|infant|newborn|teenager"
          + "|teen|pupil|minor|juvenile)";

  private static final String AGED =
      "(?:" + BELOW_18 + "-years?-old|" + BELOW_18 + " years? old|\\w+-(?:month|week|day)s?-old)";

  private static final List<Pattern> BEFORE =
      patterns(
          "\\b" + AGED + "(?:[ -]\\p{L}+){0,3},? $",
          "\\b" + CHILD + "(?: named| called| identified as|,)? $");

  private static final List<Pattern> AFTER =
      patterns(
          "^(?:,| \\(|,? aged|,? age) ?" + BELOW_18 + "(?=[,.;:)\\s](?! ?(?:people|others|per|%)))",
          "^,? (?:who (?:is|was) )?(?:an? )?(?:\\p{L}+ )?" + AGED + "\\b",
          "^, (?:an?|the|his|her|their) (?:\\p{L}+ ){0,2}" + CHILD + "\\b");

  private Minors() {}

  /** Returns whether the words around a name say so. */
  static boolean near(Document document, Evidence name) {
    String text = document.textOf(name.field());
    String before = text.substring(Math.max(0, name.span().start() - REACH), name.span().start());
    int end = name.span().end();
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return BEFORE.stream().anyMatch(pattern -> pattern.matcher(before).find())
        || AFTER.stream().anyMatch(pattern -> pattern.matcher(after).find());
  }

  private static List<Pattern> patterns(String... written) {
    return List.of(written).stream()
        .map(one -> Pattern.compile(one, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
