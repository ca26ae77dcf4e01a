package org.dossier.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the few rules that may read what begins at a word: those that begin with it and whose key
 * word, without which they read nothing, stands close behind.
 */
final class TimexIndex {

  /** How far behind the first word the key word may stand. */
  private static final int REACH = 8;

  /** Words too common to be the key of a rule. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "over", "about", "some",
          "this", "that", "more", "less", "no", "than", "'s", ",", "its", "for", "per", "many",
          "few", "last", "least", "just", "only");

  private static final String NO_KEY = "";

  /** Rules by the word they begin with, those that begin with a number apart, then by key. */
  private final Map<String, Map<String, List<TimexRule>>> byWord = new HashMap<>();

  private final Map<String, List<TimexRule>> byNumber = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final TimexLexicon lexicon;
  private final Numerals numerals;

  /**
   * @param rules the table
   * @param dayClass the class of words that stands for the rules that read a day
   */
  TimexIndex(List<TimexRule> rules, String dayClass, TimexLexicon lexicon, Numerals numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
    List<TimexRule> days = rules.stream().filter(TimexRule::isDay).toList();
    rules.forEach(rule -> add(rule, days, dayClass));
  }

  private void add(TimexRule rule, List<TimexRule> days, String dayClass) {
    Set<String> words = rule.pattern().firstWords();
    Set<String> classes = rule.pattern().firstClasses();
    if (classes.remove(dayClass)) {
      days.forEach(day -> words.addAll(day.pattern().firstWords()));
      days.forEach(day -> classes.addAll(day.pattern().firstClasses()));
    }
    Set<String> needed = rule.pattern().keys(lexicon::firstWords, COMMON).orElse(Set.of(NO_KEY));
    keys.addAll(needed);
    boolean numeric = false;
    for (String name : classes) {
      Optional<Set<String>> listed = lexicon.firstWords(name);
      listed.ifPresent(words::addAll);
      numeric |= listed.isEmpty();
    }
    for (String word : words) {
      add(rule, byWord.computeIfAbsent(word, first -> new HashMap<>()), needed);
    }
    if (numeric) {
      add(rule, byNumber, needed);
    }
  }

  private static void add(TimexRule rule, Map<String, List<TimexRule>> byKey, Set<String> needed) {
    needed.forEach(key -> byKey.computeIfAbsent(key, found -> new ArrayList<>(2)).add(rule));
  }

  boolean isKey(String lower) {
    return keys.contains(lower);
  }

  /**
   * Returns the rules that may read what begins at a token; a rule may be there twice.
   *
   * @param nextKey the first token from there on that is a key
   */
  List<TimexRule> candidates(Words words, int i, int nextKey) {
    String lower = words.lower(i);
    Map<String, List<TimexRule>> word = byWord.get(lower);
    boolean number = numerals.mayStart(lower) || lower.equals("'") || TimexNumbers.isDecade(lower);
    if (word == null && !number) {
      return List.of();
    }
    List<TimexRule> candidates = new ArrayList<>();
    collect(word == null ? Map.of() : word, words, i, nextKey, candidates);
    if (number) {
      collect(byNumber, words, i, nextKey, candidates);
    }
    return candidates;
  }

  private static void collect(
      Map<String, List<TimexRule>> byKey, Words words, int i, int nextKey, List<TimexRule> into) {
    into.addAll(byKey.getOrDefault(NO_KEY, List.of()));
    for (int at = nextKey; at < words.size() && at <= i + REACH; at++) {
      into.addAll(byKey.getOrDefault(words.lower(at), List.of()));
    }
  }
}
