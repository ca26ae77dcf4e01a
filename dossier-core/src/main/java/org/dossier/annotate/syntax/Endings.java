package org.dossier.annotate.syntax;

import java.util.List;

/** Takes the endings of English words off and mends the spelling of what is left. */
final class Endings {

  private static final String VOWELS = "aeiou";
  private static final List<String> SILENT =
      List.of(
          "at", "iz", "is", "as", "us", "ur", "ir", "ar", "or", "id", "ad", "od", "ud", "ak", "ik",
          "ok", "il", "al", "ol", "ul", "am", "im", "om", "um", "in", "ut", "ot", "it", "ap", "ip",
          "op", "yp");

  private Endings() {}

  /** Returns the singular of a noun, or the base form of a verb in the third person. */
  static String noun(String word) {
    if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    for (String hiss : List.of("ches", "shes", "sses", "xes", "zzes", "oes")) {
      if (word.endsWith(hiss)) {
        return cut(word, 2);
      }
    }
    return cut(word, 1);
  }

  /** Takes {@code ing} or {@code ed} off. */
  static String verb(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String stem = cut(word, ending.length());
    if (stem.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
      return ending.equals("ed") ? word : stem;
    }
    if (ending.equals("ed") && stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    return mended(stem);
  }

  /** Takes {@code er} or {@code est} off. */
  static String degree(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = cut(word, ending.length());
    return stem.endsWith("i") ? cut(stem, 1) + "y" : mended(stem);
  }

  private static String mended(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = n > 1 ? stem.charAt(n - 2) : 'a';
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return cut(stem, 1);
    }
    if ("cvuz".indexOf(last) >= 0 || stem.endsWith("dg") || stem.endsWith("rg")) {
      return stem + "e";
    }
    if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return stem + "e";
    }
    if (last == 's' && before != 's') {
      return stem + "e";
    }
    return silent(stem) ? stem + "e" : stem;
  }

  /** Guesses a silent {@code e}: one vowel before one consonant, in a word of one syllable. */
  private static boolean silent(String stem) {
    int n = stem.length();
    if (n < 3 || SILENT.stream().noneMatch(stem::endsWith)) {
      return false;
    }
    boolean single = VOWELS.indexOf(stem.charAt(n - 3)) < 0;
    boolean longer = stem.substring(0, n - 2).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    if (longer) {
      boolean treat = stem.endsWith("eat") && !stem.endsWith("creat");
      return stem.endsWith("at") ? !treat : single && (stem.endsWith("ur") || stem.endsWith("iz"));
    }
    return single;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
