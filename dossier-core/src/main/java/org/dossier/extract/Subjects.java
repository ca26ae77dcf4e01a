package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.TimeMention;

/** Finds who does what a verb says, by the marks and small words of news English. */
final class Subjects {

  private Subjects() {}

  /**
   * Finds the subject before a verb: back over auxiliaries and adverbs, over an insertion between
   * commas, to the beginning of the clause.
   *
   * @param verb the first token of the verb
   * @return empty if nothing stands there
   */
  static Optional<Slice> before(Clause clause, int verb) {
    int end = verb;
    while (end > 0 && isVerbal(clause, end - 1)) {
      end--;
    }
    end = beforeTime(clause, end);
    if (clause.lower(end - 1).equals(",")) {
      end = beforeInsertion(clause, end - 1);
    }
    int start = end;
    while (start > 0 && !opens(clause, start - 1)) {
      start--;
    }
    start = afterOpening(clause, start, end);
    return start < end ? Optional.of(new Slice(start, end)) : Optional.empty();
  }

  /**
   * "And yesterday the mayor said": steps over conjunctions, adverbs and times that open a clause.
   */
  private static int afterOpening(Clause clause, int from, int end) {
    int start = from;
    while (start < end) {
      Optional<TimeMention> time = clause.timeAt(start).filter(t -> t.end() < end);
      if (time.isPresent()) {
        start = time.get().end();
      } else if (clause.is(start, "adverb") || clause.is(start, "conjunction")) {
        start++;
      } else {
        return start;
      }
    }
    return start;
  }

  /** "the ministry on Monday said": steps back over the time and its preposition. */
  private static int beforeTime(Clause clause, int end) {
    for (TimeMention time : clause.times()) {
      if (time.end() == end && time.first() > 0) {
        return clause.is(time.first() - 1, "time-prep") ? time.first() - 1 : time.first();
      }
    }
    return end;
  }

  private static boolean isVerbal(Clause clause, int at) {
    return clause.is(at, "aux") || clause.is(at, "adverb") || clause.is(at, "yet-to");
  }

  /** Steps from the comma that ends an insertion to the comma that opens it. */
  private static int beforeInsertion(Clause clause, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (clause.lower(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private static boolean opens(Clause clause, int at) {
    if (clause.is(at, "conjunction")) {
      return !joinsNames(clause, at);
    }
    return clause.is(at, "boundary")
        || clause.is(at, "clause-opener")
        || (clause.is(at, "say") && !clause.isInName(at));
  }

  /** "American and European officials": a conjunction inside the subject. */
  private static boolean joinsNames(Clause clause, int at) {
    return at > 0
        && at + 1 < clause.size()
        && Character.isUpperCase(clause.token(at + 1).text().codePointAt(0))
        && Character.isUpperCase(clause.token(at - 1).text().codePointAt(0));
  }

  /** Ends a noun phrase that starts at a token: at a mark, a clause opener or a verb form. */
  static Slice phraseFrom(Clause clause, int start) {
    int end = start;
    while (end < clause.size()
        && !clause.is(end, "boundary")
        && !clause.is(end, "clause-opener")
        && !(end > start && clause.is(end, "aux"))) {
      end++;
    }
    return new Slice(start, end);
  }
}
