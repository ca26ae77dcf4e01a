package org.dossier.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Evidence;
import org.dossier.model.NameMention;
import org.dossier.model.NumberMention;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Tags;
import org.dossier.model.TimeMention;
import org.dossier.model.Token;
import org.jspecify.annotations.Nullable;

/** One sentence with its mentions by token, as patterns and readers look at it. */
final class Clause {

  private final AnnotatedDocument document;
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final @Nullable NumberMention[] numbers;
  private final @Nullable TimeMention[] times;
  private final @Nullable NameMention[] names;
  private final Lexicon.Word[] words;
  private final BitSet[] marks;
  private final BitSet allMarks = new BitSet();
  private final Set<String> allWords = new HashSet<>();
  private @Nullable Segments segments;
  private @Nullable Tags tags;

  Clause(AnnotatedDocument document, Sentence sentence, Lexicon lexicon) {
    this.document = document;
    this.sentence = sentence;
    this.lexicon = lexicon;
    int size = sentence.tokens().size();
    this.numbers = new @Nullable NumberMention[size];
    this.times = new @Nullable TimeMention[size];
    this.names = new @Nullable NameMention[size];
    sentence.numbers().forEach(mention -> numbers[mention.first()] = mention);
    sentence.times().forEach(mention -> times[mention.first()] = mention);
    sentence.names().forEach(mention -> names[mention.first()] = mention);
    sentence.tokens().forEach(token -> allWords.add(token.lower()));
    this.words =
        sentence.tokens().stream()
            .map(token -> lexicon.word(token.lower()))
            .toArray(Lexicon.Word[]::new);
    this.marks = IntStream.range(0, size).mapToObj(this::marksOf).toArray(BitSet[]::new);
    Stream.of(marks).forEach(allMarks::or);
  }

  private BitSet marksOf(int at) {
    NumberMention number = numbers[at];
    NameMention name = names[at];
    if (number == null && name == null && times[at] == null) {
      return words[at].opens();
    }
    BitSet marked = (BitSet) words[at].opens().clone();
    if (times[at] != null) {
      marked.set(Marks.TIME);
    }
    if (number != null) {
      marked.set(Marks.of(number.form()));
    }
    if (name != null) {
      marked.set(Marks.of(name.kind()));
    }
    return marked;
  }

  /** Returns the {@link Marks} of what begins at a token; not to be changed. */
  BitSet marks(int at) {
    return marks[at];
  }

  /** Returns the marks of all tokens; not to be changed. */
  BitSet allMarks() {
    return allMarks;
  }

  /** Returns all tokens in lower case; not to be changed. */
  Set<String> allWords() {
    return allWords;
  }

  /** Returns the stretches between commas and the like. */
  Segments segments() {
    Segments known = segments;
    if (known == null) {
      known = Segments.of(this);
      segments = known;
    }
    return known;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns the word classes of the tokens, read when first asked for. */
  Tags tags() {
    Tags known = tags;
    if (known == null) {
      known = document.tags(sentence);
      tags = known;
    }
    return known;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return words.length;
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** Returns the token in lower case; empty outside the sentence. */
  String lower(int at) {
    return at < 0 || at >= size() ? "" : token(at).lower();
  }

  /** Returns whether the token at a place is in a class of single words. */
  boolean is(int at, String wordClass) {
    return at >= 0 && at < words.length && words[at].is().get(lexicon.mark(wordClass));
  }

  /** Returns the number that starts at a token. */
  Optional<NumberMention> numberAt(int at) {
    return Optional.ofNullable(numbers[at]);
  }

  /** Returns the time expression that starts at a token. */
  Optional<TimeMention> timeAt(int at) {
    return Optional.ofNullable(times[at]);
  }

  /** Returns the name that starts at a token. */
  Optional<NameMention> nameAt(int at) {
    return Optional.ofNullable(names[at]);
  }

  /** Returns whether a token is part of a name, as "States" is of "United States". */
  boolean isInName(int at) {
    return names().stream().anyMatch(name -> name.first() <= at && at < name.end());
  }

  List<TimeMention> times() {
    return sentence.times();
  }

  List<NameMention> names() {
    return sentence.names();
  }

  /** Returns all tokens. */
  Slice whole() {
    return new Slice(0, size());
  }

  /** Returns the tokens a span of the sentence's field touches, at least one. */
  Slice slice(Span span) {
    int first = 0;
    while (first < size() - 1 && token(first).span().end() <= span.start()) {
      first++;
    }
    int end = first + 1;
    while (end < size() && token(end).span().start() < span.end()) {
      end++;
    }
    return new Slice(first, end);
  }

  /** Returns whether some words, in lower case, stand at a token. */
  boolean reads(int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Quotes a stretch of tokens. */
  Evidence quote(int first, int end) {
    return document.quote(sentence, first, end);
  }

  /** Quotes a stretch of tokens. */
  Evidence quote(Slice slice) {
    return quote(slice.first(), slice.end());
  }
}
