package org.dossier.annotate;

import java.util.Optional;
import java.util.Set;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;

/** Reads lengths of time that date nothing: "50 years", "for decades". */
final class Lengths implements TimeRule {

  private static final Set<String> BEFORE_BARE = Set.of("in", "for", "over", "within", "after");

  private final Durations durations;

  Lengths(Durations durations) {
    this.durations = durations;
  }

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    return bare(words, first).or(() -> counted(words, first));
  }

  /** "in decades", "for years". */
  private Optional<TimeMention> bare(Words words, int first) {
    return BEFORE_BARE.contains(words.lower(first)) && durations.isPlural(words.lower(first + 1))
        ? Optional.of(mention(words, first, first + 2))
        : Optional.empty();
  }

  private Optional<TimeMention> counted(Words words, int first) {
    boolean article = words.is(first, "a") || words.is(first, "an");
    boolean several = article && (words.is(first + 1, "few") || words.is(first + 1, "couple"));
    return durations
        .at(words, first)
        .filter(length -> length.counted() && (!article || several || length.plainCount()))
        .map(length -> mention(words, first, length.end()));
  }

  private static TimeMention mention(Words words, int first, int end) {
    return new TimeMention(first, end, new TimeValue.Length(words.slice(first, end)), "length");
  }
}
