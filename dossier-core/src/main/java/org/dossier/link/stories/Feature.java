package org.dossier.link.stories;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is measured of two reports; symmetric, most from 0 to 1. Products and roots of the
 * likenesses let a sum of weights bend.
 */
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
  SAME_DAY((a, b, known) -> within(a, b, 0)),
  ONE_DAY((a, b, known) -> within(a, b, 1)),
  THREE_DAYS((a, b, known) -> within(a, b, 3)),
  ONE_WEEK((a, b, known) -> within(a, b, 7)),
  TWO_WEEKS((a, b, known) -> within(a, b, 14)),
  ONE_MONTH((a, b, known) -> within(a, b, 30)),
  TWO_MONTHS((a, b, known) -> within(a, b, 60)),
  FOUR_MONTHS((a, b, known) -> within(a, b, 120)),
  DATED((a, b, known) -> within(a, b, Integer.MAX_VALUE)),
  /** The logarithm of one more than the days between, at most sixty; 0 if a day is unknown. */
  DAYS_APART((a, b, known) -> StrictMath.log1p((double) Math.min(60, daysApart(a, b).orElse(0)))),
  ALL_WORDS_SQUARED((a, b, known) -> square(all(known))),
  NAMES_SQUARED((a, b, known) -> square(names(known))),
  ALL_WORDS_BY_NAMES((a, b, known) -> all(known) * names(known)),
  /** How long the shorter one is. */
  LENGTH((a, b, known) -> StrictMath.log1p(Math.min(a.runs().size(), b.runs().size()))),
  /** Days between reports weigh by how unusual their words are: the usual happens every day. */
  DAYS_BY_UNUSUAL((a, b, known) -> days(known) * (a.unusual() + b.unusual()) / 2),
  DAYS_BY_ALL_WORDS((a, b, known) -> days(known) * all(known)),
  DAYS_BY_NAMES((a, b, known) -> days(known) * names(known)),
  WEEK_BY_ALL_WORDS((a, b, known) -> within(a, b, 7) * all(known)),
  WEEK_BY_NAMES((a, b, known) -> within(a, b, 7) * names(known)),
  ROOT_OF_ALL_WORDS((a, b, known) -> Math.sqrt(all(known))),
  ROOT_OF_NAMES((a, b, known) -> Math.sqrt(names(known))),
  ROOT_OF_NAME_PAIRS((a, b, known) -> Math.sqrt(pairs(known)));

  private static final List<Feature> FEATURES = List.of(values());
  private static final int COUNT = values().length;

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

  /** Returns what it is called in the table of weights. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double all(double[] known) {
    return known[ALL_WORDS.column()];
  }

  private static double days(double[] known) {
    return known[DAYS_APART.column()];
  }

  private static double names(double[] known) {
    return known[NAMES.column()];
  }

  private static double pairs(double[] known) {
    return known[NAME_PAIRS.column()];
  }

  private static double square(double x) {
    return x * x;
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

  private static double within(StoryText a, StoryText b, int days) {
    OptionalLong apart = daysApart(a, b);
    return apart.isPresent() && apart.getAsLong() <= days ? 1 : 0;
  }

  private static OptionalLong daysApart(StoryText a, StoryText b) {
    return a.day().isPresent() && b.day().isPresent()
        ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(a.day().get(), b.day().get())))
        : OptionalLong.empty();
  }
}
