package org.dossier.link.stories;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** What is measured of two reports; symmetric, most from 0 to 1. */
public enum Feature {
  ALL_WORDS((a, b, known) -> a.all().cosine(b.all())),
  TITLE((a, b, known) -> a.title().cosine(b.title())),
  NAMES((a, b, known) -> a.names().cosine(b.names())),
  LEAD((a, b, known) -> a.lead().cosine(b.lead())),
  NAME_PAIRS((a, b, known) -> a.pairs().cosine(b.pairs())),
  /** The share of the numbers of the one with fewer that stand in both, by weight. */
  NUMBERS((a, b, known) -> sharedNumbers(a.numbers(), b.numbers())),
  /** The share of the runs of five words of the shorter one that stand in both. */
  RUNS((a, b, known) -> share(a.runs(), b.runs())),
  /** The logarithm of one more than the number of rare words in both. */
  RARE_WORDS((a, b, known) -> StrictMath.log1p(a.rare().shared(b.rare()))),
  /** The same for names of two words or more, two words at a time. */
  RARE_PAIRS((a, b, known) -> StrictMath.log1p(a.rarePairs().shared(b.rarePairs()))),
  /** Whether the day of publication of both is known. */
  DATED((a, b, known) -> daysApart(a, b).isPresent() ? 1 : 0),
  /** The logarithm of one more than the days between, at most 60; 0 if a day is unknown. */
  DAYS_APART((a, b, known) -> StrictMath.log1p((double) Math.min(60, daysApart(a, b).orElse(0)))),
  /** Days between reports weigh by how unusual their words are: the usual happens every day. */
  DAYS_BY_UNUSUAL((a, b, known) -> days(known) * (a.unusual() + b.unusual()) / 2),
  /** How long the shorter one is, and how much longer the other. */
  LENGTH((a, b, known) -> StrictMath.log1p(Math.min(a.stems().length(), b.stems().length()))),
  LENGTHS_APART((a, b, known) -> lengthsApart(a.stems().length(), b.stems().length())),
  STEMS((a, b, known) -> a.stems().all().cosine(b.stems().all())),
  STEMS_OF_NAMES((a, b, known) -> a.stems().names().cosine(b.stems().names())),
  STEMS_OF_OPENING((a, b, known) -> a.stems().opening().cosine(b.stems().opening())),
  /** What share of the words the one opens with the other has, whichever is less, or more. */
  OPENING_COVERED_LESS((a, b, known) -> Math.min(opening(a, b), opening(b, a))),
  OPENING_COVERED_MORE((a, b, known) -> Math.max(opening(a, b), opening(b, a))),
  /** What share of the most telling words of the one the other has. */
  TOP_COVERED_LESS((a, b, known) -> Math.min(top(a, b), top(b, a))),
  TOP_COVERED_MORE((a, b, known) -> Math.max(top(a, b), top(b, a))),
  /** How many of the most telling words of both are the same, and how high they rank. */
  TOP_SHARED((a, b, known) -> ranks(a.stems().ranked(), b.stems().ranked(), (i, j) -> 1)),
  TOP_RANKED(
      (a, b, known) -> ranks(a.stems().ranked(), b.stems().ranked(), (i, j) -> 1.0 / (1 + i + j))),
  NAMES_COVERED_LESS((a, b, known) -> Math.min(named(a, b), named(b, a))),
  NAMES_COVERED_MORE((a, b, known) -> Math.max(named(a, b), named(b, a))),
  /** The share of the pairs of words in a row of the shorter one that stand in both. */
  WORD_PAIRS((a, b, known) -> share(a.stems().pairs(), b.stems().pairs())),
  /** The logarithm of one more than the number of telling ones. */
  TELLING_PAIRS(
      (a, b, known) -> StrictMath.log1p(a.stems().tellingPairs().shared(b.stems().tellingPairs()))),
  YEARS((a, b, known) -> agreement(a.stems().years(), b.stems().years())),
  DAYS_NAMED((a, b, known) -> agreement(a.stems().days(), b.stems().days()));

  private static final List<Feature> FEATURES = List.of(values());
  private static final int COUNT = values().length;
  private static final double MILLION = 1e6;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
  private final Measure measure;

  Feature(Measure measure) {
    this.measure = measure;
  }

  /** Measures two reports, in the order of the features. */
  public static double[] of(StoryText a, StoryText b) {
    double[] known = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      known[i] = FEATURES.get(i).measure.of(a, b, known);
    }
    return known;
  }

  /** A measure that may build on those before it. */
  @FunctionalInterface
  private interface Measure {
    double of(StoryText a, StoryText b, double[] known);
  }

  /** Returns its place in what is measured of two reports. */
  @SuppressWarnings("EnumOrdinal") // one feature, one column; files know features by their labels
  public int column() {
    return ordinal();
  }

  /** Returns the feature of a column. */
  static Feature at(int column) {
    return FEATURES.get(column);
  }

  /** Returns what it is called in the file of trees. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double days(double[] known) {
    return known[DAYS_APART.column()];
  }

  private static double lengthsApart(int a, int b) {
    return StrictMath.log((1.0 + Math.max(a, b)) / (1.0 + Math.min(a, b)));
  }

  private static double opening(StoryText of, StoryText in) {
    return of.stems().opening().coveredBy(in.stems().all());
  }

  private static double top(StoryText of, StoryText in) {
    return of.stems().top().coveredBy(in.stems().all());
  }

  private static double named(StoryText of, StoryText in) {
    return of.stems().names().coveredBy(in.stems().all());
  }

  /** A sum of whole numbers, because the order of the words must not matter. */
  private static double ranks(List<Integer> a, List<Integer> b, WorthOfPlaces worth) {
    long sum = 0;
    for (int i = 0; i < a.size(); i++) {
      int j = b.indexOf(a.get(i));
      sum += j < 0 ? 0 : Math.round(MILLION * worth.of(i, j));
    }
    return sum / MILLION;
  }

  /** What it is worth that a word has one place here and another there; symmetric. */
  @FunctionalInterface
  private interface WorthOfPlaces {
    double of(int i, int j);
  }

  /** Returns 1 where one is named in both, -1 where both name some and none of them is the same. */
  private static double agreement(Hashes a, Hashes b) {
    if (a.size() == 0 || b.size() == 0) {
      return 0;
    }
    return a.shared(b) > 0 ? 1 : -1;
  }

  private static double sharedNumbers(Map<String, Double> a, Map<String, Double> b) {
    double shared = 0;
    for (Map.Entry<String, Double> number : a.entrySet()) {
      shared += b.containsKey(number.getKey()) ? number.getValue() : 0;
    }
    return shared / (1 + Math.min(sum(a), sum(b)));
  }

  private static double sum(Map<String, Double> numbers) {
    double sum = 0;
    for (double weight : numbers.values()) {
      sum += weight;
    }
    return sum;
  }

  private static double share(Hashes a, Hashes b) {
    return (double) a.shared(b) / Math.max(1, Math.min(a.size(), b.size()));
  }

  private static OptionalLong daysApart(StoryText a, StoryText b) {
    return a.day().isPresent() && b.day().isPresent()
        ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(a.day().get(), b.day().get())))
        : OptionalLong.empty();
  }
}
