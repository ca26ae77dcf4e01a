package org.dossier.annotate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Token;

/**
 * Cuts tokens where the English treebanks cut them and our tokens do not: at hyphens
 * (<q>UK-based</q> is three words), at strokes, between a sum and its currency, inside
 * <q>cannot</q>.
 */
final class WordSplitter {

  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3);

  /** Before these a hyphen joins: the treebanks keep <q>re-elected</q> and <q>e-mail</q> whole. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "de", "e", "ex", "extra", "inter", "intra", "mega", "meta",
          "mid", "multi", "neo", "non", "pan", "post", "pre", "pro", "proto", "pseudo", "quasi",
          "re", "semi", "sub", "super", "trans", "ultra", "un", "x");

  private static final int LONGEST = 60;

  private WordSplitter() {}

  static Pieced split(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size() + 8);
    List<Integer> of = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      split(tokens.get(i).text(), words);
      while (of.size() < words.size()) {
        of.add(i);
      }
    }
    return new Pieced(words, of);
  }

  private static void split(String text, List<String> into) {
    int fused = FUSED.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
    if (fused > 0) {
      into.add(text.substring(0, fused));
      into.add(text.substring(fused));
      return;
    }
    int from = 0;
    for (int at = 1; at < text.length() && text.length() <= LONGEST; at++) {
      if (at > from && cuts(text, from, at)) {
        into.add(text.substring(from, at));
        from = at;
      }
    }
    into.add(text.substring(from));
  }

  /** Returns whether a word ends and another begins before {@code at}. */
  private static boolean cuts(String text, int from, int at) {
    char before = text.charAt(at - 1);
    char next = text.charAt(at);
    if (isJoint(next)) {
      return joins(text, from, at);
    }
    if (isJoint(before) && at - 1 == from) {
      return from > 0;
    }
    boolean sum = isCurrency(before) && Character.isDigit(next);
    return sum
        || (Character.isDigit(before) && next == '%')
        || (Character.isDigit(before) && isHour(text, at));
  }

  private static boolean joins(String text, int from, int at) {
    if (at + 1 >= text.length() || text.contains("@") || text.contains("//")) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return text.charAt(at) != '/' && count(text, text.charAt(at)) == 1 && text.length() <= 9;
    }
    boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    String start = text.substring(from, at).toLowerCase(Locale.ROOT);
    return letters && (from > 0 || !PREFIXES.contains(start));
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '/';
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isHour(String text, int at) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    return rest.equals("am") || rest.equals("pm") || rest.equals("a.m.") || rest.equals("p.m.");
  }
}
