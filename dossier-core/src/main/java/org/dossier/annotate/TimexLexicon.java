package org.dossier.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.annotate.TimexPattern.Classes.Member;

/** The classes of words that time expressions are made of: listed words and numbers. */
final class TimexLexicon {

  private static final Set<String> CAPITAL = Set.of("month", "weekday", "holiday");

  private final Map<String, Map<String, List<Listed>>> listed = new HashMap<>();
  private final Numerals numerals;

  private record Listed(List<String> words, String value) {}

  private TimexLexicon(Numerals numerals) {
    this.numerals = numerals;
  }

  static TimexLexicon load(Numerals numerals) {
    TimexLexicon lexicon = new TimexLexicon(numerals);
    for (String[] row : Resource.rows("timex-words.tsv")) {
      for (String word : List.of(row[2].split(", "))) {
        lexicon.add(row[0], word, row[1]);
      }
    }
    return lexicon;
  }

  private void add(String name, String phrase, String value) {
    List<String> words = List.of(phrase.split(" "));
    listed
        .computeIfAbsent(name, key -> new HashMap<>())
        .computeIfAbsent(words.get(0), key -> new ArrayList<>())
        .add(new Listed(words, value));
  }

  /** Returns whether classes are lists of words, and if so the words their members begin with. */
  Optional<Set<String>> firstWords(String name) {
    String list = name.equals("lonemonth") ? "month" : name;
    return Optional.ofNullable(listed.get(list)).map(words -> new HashSet<>(words.keySet()));
  }

  /** Finds the member of a class that begins at a token. */
  Optional<Member> at(String name, Words words, int i) {
    Map<String, List<Listed>> list = listed.get(name);
    return list != null ? listed(name, list, words, i) : computed(name, words, i);
  }

  private static Optional<Member> listed(
      String name, Map<String, List<Listed>> list, Words words, int i) {
    if (CAPITAL.contains(name) && !words.isCapitalised(i)) {
      return Optional.empty();
    }
    Optional<Member> best = Optional.empty();
    for (Listed entry : list.getOrDefault(words.lower(i), List.of())) {
      int end = i + entry.words().size();
      boolean fits = true;
      for (int k = i + 1; k < end && fits; k++) {
        fits = words.is(k, entry.words().get(k - i));
      }
      if (fits && (best.isEmpty() || best.get().end() < end)) {
        best = Optional.of(new Member(end, entry.value()));
      }
    }
    return best;
  }

  private Optional<Member> computed(String name, Words words, int i) {
    String lower = words.lower(i);
    return switch (name) {
      case "num" -> numerals.at(words, i).map(read -> new Member(read.end(), "" + read.value()));
      case "ord" -> one(i, numerals.ordinal(lower));
      case "daynum" -> one(i, day(lower));
      case "year" -> TimexNumbers.year(words, i, numerals);
      case "decade" -> TimexNumbers.decade(words, i);
      case "lonemonth" -> loneMonth(words, i);
      case "numdate" -> TimexNumbers.date(lower).map(date -> new Member(i + 1, date));
      case "clock" -> TimexNumbers.clock(lower).map(time -> new Member(i + 1, time));
      case "halfclock" -> TimexNumbers.halfClock(lower).map(time -> new Member(i + 1, time));
      case "hour" -> TimexNumbers.hour(lower, numerals).map(hour -> new Member(i + 1, hour));
      default -> throw new IllegalArgumentException("no class of words is named " + name);
    };
  }

  /** A month with no day beside it: "Jan" may be a name, and so may "May" that opens a sentence. */
  private static Optional<Member> loneMonth(Words words, int i) {
    String lower = words.lower(i);
    boolean mayBeName = lower.equals("may") || lower.equals("march") || lower.equals("april");
    boolean whole = lower.length() > 3 || lower.equals("may");
    return whole && !(mayBeName && (i == 0 || words.isCapitalised(i + 1)))
        ? Months.named(words, i).map(month -> new Member(i + 1, "" + month.getValue()))
        : Optional.empty();
  }

  private OptionalInt day(String lower) {
    OptionalInt plain =
        lower.length() <= 2 && Characters.isDigit(lower.charAt(0))
            ? Digits.grouped(lower).stream().mapToInt(n -> (int) n).findFirst()
            : numerals.ordinal(lower);
    return plain.isPresent() && plain.getAsInt() >= 1 && plain.getAsInt() <= 31
        ? plain
        : OptionalInt.empty();
  }

  private static Optional<Member> one(int i, OptionalInt value) {
    return value.isPresent()
        ? Optional.of(new Member(i + 1, "" + value.getAsInt()))
        : Optional.empty();
  }
}
