package org.dossier.link.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that tell what it is about: no function words, no single letters. */
public final class Words {

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+(?:[.,]\\p{N}+)*");

  /** Too frequent in any text to tell two apart; "said" is such a word of the news. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the of to in on at by for with and or but from as is are was were be been has have"
                  + " had he she it they his her its their this that which who whom not no said"
                  + " says say will would could can may after before into over about than then"
                  + " there when where what also more one two out up we you do did him them being"
                  + " so if all")
              .split(" "));

  private Words() {}

  /**
   * A word.
   *
   * @param lower the word in lower case
   * @param name whether it has a capital that no start of a sentence explains
   * @param joined whether nothing but a blank stands between it and a name before it
   */
  record Word(String lower, boolean name, boolean joined) {

    boolean isNumber() {
      return Character.isDigit(lower.charAt(0));
    }
  }

  /** Returns the words that a report is compared by, in lower case, each once. */
  public static Set<String> in(String text) {
    return of(text).stream().map(Word::lower).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the words of a text in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int nameEnd = -1;
    while (matcher.find()) {
      boolean capital = Character.isUpperCase(text.charAt(matcher.start()));
      boolean name = capital && !startsSentence(text, matcher.start());
      String lower = matcher.group().toLowerCase(Locale.ROOT);
      boolean joined = name && nameEnd == matcher.start() - 1 && isBlank(text, nameEnd);
      nameEnd = capital ? matcher.end() : -1;
      if (isTelling(lower)) {
        words.add(new Word(lower, name, joined));
      }
    }
    return words;
  }

  private static boolean isTelling(String lower) {
    return (lower.length() > 1 || Character.isDigit(lower.charAt(0)))
        && !FUNCTION_WORDS.contains(lower);
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && text.charAt(at) == ' ';
  }

  private static boolean startsSentence(String text, int start) {
    int before = start - 1;
    while (before >= 0 && " \t\"'“‘(".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?\n".indexOf(text.charAt(before)) >= 0;
  }
}
