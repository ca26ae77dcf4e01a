package org.dossier.link.stories;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.link.stories.Words.Word;
import org.dossier.model.Document;
import org.dossier.model.Field;

/**
 * What is compared of a report: vectors of its words, its numbers, its runs of words, its day.
 *
 * @param all of all words of title and text
 * @param title of the words of the title
 * @param names of the words written with a capital
 * @param lead of the words it opens with
 * @param pairs of names of two words or more, two words at a time
 * @param numbers how telling its numbers are
 * @param rare the words that few reports hold
 * @param rarePairs the pairs of words in names that few reports can hold
 * @param runs its runs of words
 * @param unusual how telling its words are, on average
 * @param day day of publication
 * @param stems what is compared by stems
 */
public record StoryText(
    TermVector all,
    TermVector title,
    TermVector names,
    TermVector lead,
    TermVector pairs,
    Map<String, Double> numbers,
    Hashes rare,
    Hashes rarePairs,
    Hashes runs,
    double unusual,
    Optional<LocalDate> day,
    StemText stems) {

  private static final int LEAD = 120;
  private static final int RUN = 5;

  /** A word of this weight or more stands in one of 250 reports or fewer. */
  private static final double RARE = 5.5;

  private static final double RARE_PAIR = 9;

  /** Reads a report. */
  public static StoryText of(Document document, Idf idf) {
    List<Word> title = Words.of(Titles.plain(title(document)));
    String text = Titles.plain(document.title().orElse("")) + "\n" + document.text();
    List<Word> words = Words.of(text);
    List<String> lower = words.stream().map(Word::lower).toList();
    return new StoryText(
        vector(lower, idf),
        vector(title.stream().map(Word::lower).toList(), idf),
        vector(words.stream().filter(Word::name).map(Word::lower).toList(), idf),
        vector(lower.subList(0, Math.min(LEAD, lower.size())), idf),
        TermVector.of(counts(pairs(words)), pair -> weight(pair, idf)),
        numbers(words, idf),
        hashes(lower.stream().filter(word -> idf.of(word) > RARE)),
        hashes(pairs(words).stream().filter(pair -> weight(pair, idf) > RARE_PAIR)),
        runs(lower),
        lower.stream().mapToDouble(idf::of).average().orElse(0),
        document.publication().date(),
        StemText.of(text, words, idf));
  }

  /** Never the id, which tells nothing that may be compared. */
  private static String title(Document document) {
    return document
        .title()
        .or(() -> document.headline().map(span -> document.cut(Field.TEXT, span)))
        .orElse("");
  }

  private static TermVector vector(List<String> words, Idf idf) {
    return TermVector.of(counts(words), idf::of);
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static List<String> pairs(List<Word> words) {
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i).joined())
        .mapToObj(i -> words.get(i - 1).lower() + " " + words.get(i).lower())
        .toList();
  }

  /** A pair is as telling as both its words. */
  private static double weight(String pair, Idf idf) {
    int blank = pair.indexOf(' ');
    return idf.of(pair.substring(0, blank)) + idf.of(pair.substring(blank + 1));
  }

  private static Map<String, Double> numbers(List<Word> words, Idf idf) {
    Map<String, Double> numbers = new TreeMap<>();
    words.stream()
        .filter(Word::isNumber)
        .forEach(word -> numbers.put(word.lower(), idf.of(word.lower())));
    return numbers;
  }

  private static Hashes hashes(Stream<String> terms) {
    return Hashes.of(terms.mapToInt(String::hashCode));
  }

  private static Hashes runs(List<String> words) {
    return Hashes.of(
        IntStream.rangeClosed(0, words.size() - RUN)
            .map(i -> words.subList(i, i + RUN).hashCode()));
  }
}
