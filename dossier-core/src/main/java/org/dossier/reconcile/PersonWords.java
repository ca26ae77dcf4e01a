package org.dossier.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what words tell of one person, to decide whether other words may mean the same. */
final class PersonWords {

  private static final String LIST = "person-words.txt";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final Pattern AGE = Pattern.compile("(\\w+)-year-old");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "his", "her", "himself", "herself");
  private static final Set<String> FURTHER =
      Set.of("another", "second", "third", "fourth", "fifth", "sixth");
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /**
   * What words tell of a person.
   *
   * @param names the words of a name; empty if there is none
   * @param age years; empty if not told, or told in months, which others may round
   * @param sex "m" or "f"; "o" if not told
   * @param stage "child" or "adult"; "o" if not told
   * @param pronoun whether the words are but a pronoun
   * @param further whether the words set the person apart from one told before: "another man"
   */
  record Told(
      Set<String> names,
      OptionalInt age,
      String sex,
      String stage,
      boolean pronoun,
      boolean further) {

    Told {
      names = Set.copyOf(names);
    }

    /** Returns whether both may be told of one person. */
    boolean fits(Told other) {
      boolean ages = age.isEmpty() || other.age.isEmpty() || age.equals(other.age);
      boolean sexes = sex.equals("o") || other.sex.equals("o") || sex.equals(other.sex);
      boolean stages = stage.equals("o") || other.stage.equals("o") || stage.equals(other.stage);
      boolean called = names.isEmpty() || other.names.isEmpty() || sharesName(other);
      return ages && sexes && stages && called;
    }

    boolean sharesName(Told other) {
      return names.stream().anyMatch(other.names::contains);
    }

    /** Returns what both tell together. */
    Told with(Told other) {
      Set<String> all = new HashSet<>(names);
      all.addAll(other.names);
      return new Told(
          all,
          age.isPresent() ? age : other.age,
          sex.equals("o") ? other.sex : sex,
          stage.equals("o") ? other.stage : stage,
          pronoun && other.pronoun,
          further || other.further);
    }
  }

  /** Under this age, in years, somebody is a child; from {@link #ADULT} on an adult. */
  private static final int CHILD = 16;

  private static final int ADULT = 20;

  private final Map<String, String> sexes = new HashMap<>();
  private final Map<String, String> stages = new HashMap<>();

  private PersonWords(String list) {
    for (String line : list.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split(" +", -1);
        Map<String, String> map = words[0].length() == 1 ? sexes : stages;
        for (int i = 1; i < words.length; i++) {
          map.put(words[i], words[0]);
        }
      }
    }
  }

  /** Reads the list that ships with the library. */
  static PersonWords standard() {
    try (InputStream list = PersonWords.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("the library is incomplete: " + LIST + " is missing");
      }
      return new PersonWords(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }

  /** Reads words such as {@code "a 19-year-old man"} or {@code "Marlen Quist, a clerk, 19"}. */
  Told read(String words) {
    List<String> parts = List.of(words.split(",", -1));
    return parts.stream().map(this::part).reduce(Told::with).orElseThrow();
  }

  private Told part(String words) {
    Set<String> names = new HashSet<>();
    OptionalInt age = OptionalInt.empty();
    String sex = "o";
    String stage = "o";
    boolean further = false;
    String first = "";
    String last = "";
    int count = 0;
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      String word = matcher.group().replace('’', '\'');
      String lower = word.toLowerCase(Locale.ROOT);
      OptionalInt years = age(lower);
      age = years.isPresent() ? years : age;
      boolean owner = count == 0 && PRONOUNS.contains(lower);
      sex = owner ? sex : sexOf(lower, sex);
      stage = stages.getOrDefault(lower, stage);
      further |= FURTHER.contains(lower);
      first = count++ == 0 ? lower : first;
      last = years.isPresent() && !lower.endsWith("-old") ? last : word;
      if (isName(word, lower)) {
        names.add(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
      }
    }
    boolean pronoun = count == 1 && PRONOUNS.contains(first);
    boolean called = isName(last, last.toLowerCase(Locale.ROOT));
    return new Told(
        called ? names : Set.of(),
        age,
        pronoun ? sexOf(first, "o") : sex,
        age.isPresent() ? stage(age.getAsInt()) : stage,
        pronoun,
        further);
  }

  private static String stage(int age) {
    return age < CHILD ? "child" : age < ADULT ? "o" : "adult";
  }

  private String sexOf(String lower, String otherwise) {
    String sex = sexes.getOrDefault(lower, "o");
    return sex.equals("o") ? otherwise : sex;
  }

  private boolean isName(String word, String lower) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !sexes.containsKey(lower)
        && !lower.endsWith("-old")
        && !FURTHER.contains(lower)
        && !Words.of(word).isEmpty();
  }

  private static OptionalInt age(String lower) {
    Matcher matcher = AGE.matcher(lower);
    String number = matcher.matches() ? matcher.group(1) : lower;
    if (number.chars().allMatch(c -> c >= '0' && c <= '9') && number.length() <= 3) {
      return OptionalInt.of(Integer.parseInt(number));
    }
    int spelled = matcher.matches() ? NUMBERS.indexOf(number) : -1;
    return spelled < 0 ? OptionalInt.empty() : OptionalInt.of(spelled);
  }
}
