package org.dossier.link.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.link.stories.Words.Word;

/**
 * What is compared of a report by stems.
 *
 * @param all of all its words
 * @param names of the words written with a capital
 * @param opening of the words it opens with
 * @param top of its most telling words
 * @param ranked the same words, the most telling first
 * @param pairs two words in a row
 * @param tellingPairs those that few reports hold
 * @param years the years it names
 * @param days the days of months it names
 * @param length how many words it has
 */
record StemText(
    TermVector all,
    TermVector names,
    TermVector opening,
    TermVector top,
    List<Integer> ranked,
    Hashes pairs,
    Hashes tellingPairs,
    Hashes years,
    Hashes days,
    int length) {

  private static final int OPENING = 40;
  private static final int TOP = 12;
  private static final double TELLING = 8;

  static StemText of(String text, List<Word> words, Idf idf) {
    List<String> stems = words.stream().map(Word::lower).map(Stems::of).toList();
    TermVector all = vector(stems.stream(), idf);
    int[] ranked = all.ranked(TOP);
    return new StemText(
        all,
        vector(words.stream().filter(Word::name).map(Word::lower).map(Stems::of), idf),
        vector(stems.stream().limit(OPENING), idf),
        all.only(ranked),
        IntStream.of(ranked).boxed().toList(),
        pairs(stems, pair -> true),
        pairs(stems, pair -> idf.ofStem(pair.get(0)) + idf.ofStem(pair.get(1)) > TELLING),
        CalendarDays.years(text),
        CalendarDays.days(text),
        stems.size());
  }

  private static TermVector vector(Stream<String> stems, Idf idf) {
    Map<String, Integer> counts = new HashMap<>();
    stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return TermVector.of(counts, idf::ofStem);
  }

  private static Hashes pairs(List<String> stems, Predicate<List<String>> kept) {
    return Hashes.of(
        IntStream.range(1, stems.size())
            .mapToObj(i -> stems.subList(i - 1, i + 1))
            .filter(kept)
            .mapToInt(List::hashCode));
  }
}
