package org.dossier.annotate.syntax;

import java.util.List;

/**
 * The outside of the words of one sentence, as numbers: the form, its lower case, its ends and its
 * shape.
 *
 * <p>A sentence without any small letter says nothing by its capitals, so its words are read as if
 * they had none and their shape is "unknown"; the models learn such sentences too.
 */
public final class Forms {

  static final int SUFFIXES = 4;
  static final int PREFIXES = 3;

  /** A shape for words whose capitals tell nothing. */
  static final int SHAPELESS = 1;

  private static final int LETTERS_FOR_CASELESS = 8;

  private final String[] lower;
  final int[] form;
  final int[] word;
  final int[][] suffix = new int[SUFFIXES][];
  final int[][] prefix = new int[PREFIXES][];
  final int[] shape;

  private Forms(List<String> words, boolean caseless) {
    int size = words.size();
    lower = new String[size];
    form = new int[size];
    word = new int[size];
    shape = new int[size];
    for (int k = 0; k < SUFFIXES; k++) {
      suffix[k] = new int[size];
    }
    for (int k = 0; k < PREFIXES; k++) {
      prefix[k] = new int[size];
    }
    for (int i = 0; i < size; i++) {
      fill(i, words.get(i), caseless);
    }
  }

  /** Looks at the words of a sentence. */
  public static Forms of(List<String> words) {
    return new Forms(words, caseless(words));
  }

  /** Returns the number of words. */
  public int size() {
    return form.length;
  }

  /** Returns the word without capitals, quotes straightened and digits as {@code 0}. */
  public String lower(int word) {
    return lower[word];
  }

  private void fill(int i, String written, boolean caseless) {
    String plain = plain(written);
    lower[i] = plain;
    word[i] = Hash.of(plain);
    form[i] = caseless ? word[i] : Hash.of(written);
    shape[i] = caseless && hasLetter(plain) ? SHAPELESS : shape(written);
    int hash = 11;
    for (int k = 0; k < SUFFIXES; k++) {
      int at = plain.length() - 1 - k;
      hash = at >= 0 ? Hash.mix(hash, plain.charAt(at)) : hash;
      suffix[k][i] = hash;
    }
    hash = 13;
    for (int k = 0; k < PREFIXES; k++) {
      hash = k < plain.length() ? Hash.mix(hash, plain.charAt(k)) : hash;
      prefix[k][i] = hash;
    }
  }

  private static boolean caseless(List<String> words) {
    int letters = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i))) {
          return false;
        }
        letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      }
    }
    return letters >= LETTERS_FOR_CASELESS;
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static String plain(String written) {
    char[] chars = written.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u2013', '\u2014', '\u2015' -> '\u2013';
      default -> Character.toLowerCase(c);
    };
  }

  /** Numbers the pattern of capitals, small letters, digits and marks, repeats taken once. */
  private static int shape(String written) {
    int shape = 2;
    int last = 0;
    int runs = 0;
    for (int i = 0; i < written.length() && runs < 6; i++) {
      int kind = kind(written.charAt(i));
      if (kind != last || (i == 1 && kind == 2)) {
        shape = shape * 6 + kind;
        last = kind;
        runs++;
      }
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isLowerCase(c)) {
      return 1;
    }
    if (Character.isUpperCase(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return Character.isLetter(c) ? 4 : 5;
  }
}
