package org.dossier.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names in two reports say for their being about one incident, as weights. */
final class SharedNames {

  private static final double DISTINCTIVE = 1.5;
  private static final double RUN = 1;
  private static final double COMMON_WORD = 0.5;
  private static final double SALIENT = 0.75;
  private static final double MOST_SALIENT = 2.25;
  private static final double WEAK = 0.5;
  private static final double MOST_WEAK = 1;

  /** "in", "on", "the" tell nothing of a place. */
  private static final int FUNCTION_WORD = 3;

  private final WordLists lists;

  SharedNames(WordLists lists) {
    this.lists = lists;
  }

  /** Returns the words by which an incident can be told from others. */
  private Set<String> distinctive(Profile profile) {
    Set<String> words = new HashSet<>(profile.proper());
    words.removeIf(word -> lists.generic().contains(word) || lists.weak().contains(word));
    words.removeIf(word -> word.length() < 2 || word.chars().allMatch(Character::isDigit));
    return words;
  }

  /** Returns the words by which two reports may meet at all: all but the generic ones. */
  Set<String> telling(Profile profile) {
    Set<String> words = new HashSet<>(profile.proper());
    words.removeAll(lists.generic());
    words.addAll(profile.salient());
    return words;
  }

  /** Returns what the names and places of two incidents share. */
  double ofIncidents(Profile a, Profile b) {
    Set<String> shared = common(distinctive(a), distinctive(b));
    Set<String> weak = common(common(a.proper(), b.proper()), lists.weak());
    double places = shared.isEmpty() ? 0 : together(a, b, shared);
    return DISTINCTIVE * shared.size() + places + Math.min(MOST_WEAK, WEAK * weak.size());
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }

  /** Returns what shared words add by standing together in both. */
  private double together(Profile a, Profile b, Set<String> shared) {
    Set<List<String>> runs = runs(a, shared);
    runs.retainAll(runs(b, shared));
    if (!runs.isEmpty()) {
      return RUN;
    }
    return common(beside(a, shared), beside(b, shared)).isEmpty() ? 0 : COMMON_WORD;
  }

  /** Returns pairs of capitalised words in a row that hold a shared one. */
  private static Set<List<String>> runs(Profile profile, Set<String> shared) {
    Set<List<String>> runs = new HashSet<>();
    for (List<String> name : profile.names()) {
      for (List<String> pair : pairs(name)) {
        if (profile.proper().containsAll(pair) && pair.stream().anyMatch(shared::contains)) {
          runs.add(pair);
        }
      }
    }
    return runs;
  }

  /** Returns the generic words of place names that hold a shared word. */
  private Set<String> beside(Profile profile, Set<String> shared) {
    Set<String> words = new HashSet<>();
    for (List<String> place : profile.names().subList(1, profile.names().size())) {
      if (place.stream().anyMatch(shared::contains)) {
        words.addAll(place);
      }
    }
    words.retainAll(lists.generic());
    words.removeIf(word -> word.length() <= FUNCTION_WORD);
    return words;
  }

  /** Further names that both turn on; those of the incident itself are counted already. */
  double ofReports(Profile a, Profile b) {
    Set<String> shared = common(a.salient(), b.salient());
    shared.removeAll(common(distinctive(a), distinctive(b)));
    return Math.min(MOST_SALIENT, SALIENT * shared.size());
  }

  private static Set<List<String>> pairs(List<String> name) {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.size(); i++) {
      pairs.add(name.subList(i, i + 2));
    }
    return pairs;
  }
}
