package org.dossier.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Span;

/** Which words of a text stand in quotation marks: two reports may quote one speech. */
final class Quoted {

  /**
   * Inside one paragraph. Of straight marks the first stands before a word and the second after
   * one, or a mark that nobody closes would turn all that follows inside out.
   */
  private static final Pattern QUOTATION =
      Pattern.compile("“[^“”\\n]*”|(?<![^\\s(])\"(?=\\S)[^\"\\n]*(?<=\\S)\"");

  private Quoted() {}

  /** Returns of every word whether it is quoted. */
  static boolean[] words(String stored, Text text) {
    boolean[] quoted = new boolean[text.length()];
    List<Span> spans = text.spans();
    Matcher matcher = QUOTATION.matcher(stored);
    int word = 0;
    while (matcher.find()) {
      while (word < quoted.length && spans.get(word).start() < matcher.start()) {
        word++;
      }
      while (word < quoted.length && spans.get(word).end() <= matcher.end()) {
        quoted[word++] = true;
      }
    }
    return quoted;
  }
}
