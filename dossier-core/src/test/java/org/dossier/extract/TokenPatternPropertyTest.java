package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds patterns over tokens against {@link Pattern} over letters, one letter a token. */
class TokenPatternPropertyTest {

  private static final Lexicon LEXICON =
      Lexicon.parse(
          """
          @stop: z
          @boundary: z
          @early: a b "b a"
          @late X: c
          @late Y: "c b" d
          """);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void matchesWhatARegularExpressionMatches(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 400; run++) {
      Made made = sequence(random, 3);
      String letters = letters(random);
      assertThat(found(made.pattern(), letters))
          .describedAs("%s in %s", made.pattern(), letters)
          .isEqualTo(expected(made.regex(), letters));
    }
  }

  /** The same pattern in two notations; {@code solid} if it never matches nothing. */
  private record Made(String pattern, String regex, boolean solid) {}

  private static Made sequence(Random random, int depth) {
    List<Made> parts =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> repeated(random, depth - 1))
            .toList();
    return new Made(
        parts.stream().map(Made::pattern).collect(Collectors.joining(" ")),
        parts.stream().map(Made::regex).collect(Collectors.joining()),
        parts.stream().anyMatch(Made::solid));
  }

  private static Made repeated(Random random, int depth) {
    Made part = element(random, depth);
    String often = List.of("", "", "?", "*", "+", "{1,2}", "{0,3}").get(random.nextInt(7));
    if (!part.solid() || often.isEmpty()) {
      return part;
    }
    boolean solid = often.equals("+") || often.startsWith("{1");
    return new Made(part.pattern() + often, part.regex() + often, solid);
  }

  private static Made element(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> new Made("@early", "(?:ba|b|a)", true);
      case 1 -> new Made("@late", "(?:cb|c|d)", true);
      case 2 -> new Made(".", ".", true);
      case 3 -> new Made("<w>", "[a-d]", true);
      case 4 -> new Made("!c", "(?!c)", false);
      case 5 -> letter(random);
      default -> group(random, depth);
    };
  }

  private static Made letter(Random random) {
    String letter = String.valueOf((char) ('a' + random.nextInt(4)));
    return new Made(letter, letter, true);
  }

  private static Made group(Random random, int depth) {
    Made one = sequence(random, depth);
    Made other = sequence(random, depth);
    String named = random.nextBoolean() ? "part:" : "";
    return new Made(
        "%s(%s|%s)".formatted(named, one.pattern(), other.pattern()),
        "(?:%s|%s)".formatted(one.regex(), other.regex()),
        one.solid() && other.solid());
  }

  private static String letters(Random random) {
    return random
        .ints(1 + random.nextInt(8), 0, 5)
        .mapToObj(i -> "abcdz".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static List<Slice> found(String pattern, String letters) {
    Clause clause = Texts.clauses(String.join(" ", letters.split("")), LEXICON).get(0);
    return TokenPattern.compile(pattern, LEXICON).findAll(clause).stream()
        .map(TokenPattern.Match::slice)
        .toList();
  }

  private static List<Slice> expected(String regex, String letters) {
    return Pattern.compile(regex)
        .matcher(letters)
        .results()
        .filter(result -> result.end() > result.start())
        .map(result -> new Slice(result.start(), result.end()))
        .toList();
  }
}
