package org.dossier.report;

import java.util.regex.Pattern;

/** Writes text so that CommonMark and its GitHub dialect show it as it is. */
final class MarkdownEscape {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

  /** What makes a list at the start of a line. */
  private static final Pattern AT_START = Pattern.compile("^(?:\\d{1,9}(?=[.)])|(?=[-+]))");

  /** What the GitHub dialect turns into links without any markup. */
  private static final Pattern LINK = Pattern.compile("(?i)(:)(?=//)|(?<=\\bwww)(\\.)");

  private MarkdownEscape() {}

  static String of(String text) {
    String escaped = MARKUP.matcher(Visible.line(text)).replaceAll("\\\\$0");
    String plain = LINK.matcher(escaped).replaceAll("\\\\$0");
    return AT_START.matcher(plain).replaceFirst("$0\\\\");
  }
}
