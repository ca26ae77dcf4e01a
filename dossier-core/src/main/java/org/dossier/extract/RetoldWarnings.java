package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.Statement;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.Warning;

/**
 * Finds sentences that tell more of a warning told before: "The warning, issued in May, came as
 * part of a 'watch and tell' scheme". They make no second warning; they date the first.
 */
final class RetoldWarnings {

  /**
   * A sentence that tells more of a warning.
   *
   * @param warning id of the statement it speaks of
   * @param clause the sentence, by index in the document
   * @param time the expression that dates the warning
   * @param channel by which way it came
   */
  record Retold(String warning, int clause, Optional<TimeMention> time, Optional<Slice> channel) {

    Optional<Dating> dating(Context context) {
      return time.map(t -> Datings.of(context.document(), context.clauses().get(clause), t));
    }
  }

  private RetoldWarnings() {}

  static List<Retold> in(Context context, List<? extends Statement> statements) {
    List<Retold> found = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      int sentence = i;
      Clause clause = context.clauses().get(i);
      if (speaksOfWarning(clause)) {
        lastBefore(clause, statements)
            .ifPresent(id -> found.add(new Retold(id, sentence, time(clause), channel(clause))));
      }
    }
    return found;
  }

  private static boolean speaksOfWarning(Clause clause) {
    return clause.is(0, "det") && clause.is(1, "warning-noun");
  }

  private static Optional<String> lastBefore(Clause clause, List<? extends Statement> statements) {
    int start = clause.sentence().span().start();
    return statements.stream()
        .filter(s -> s instanceof Warning w && w.type() == Warning.Type.WARNING)
        .filter(s -> s.grounds().evidence().field() == clause.sentence().field())
        .filter(s -> s.grounds().evidence().span().start() < start)
        .reduce((a, b) -> b)
        .map(s -> s.grounds().id());
  }

  /** The first date behind the opening words, before anything else is told. */
  private static Optional<TimeMention> time(Clause clause) {
    return clause.times().stream()
        .filter(time -> !(time.value() instanceof TimeValue.Length))
        .filter(time -> time.first() <= 8)
        .findFirst();
  }

  /** "as part of the … policy", "through the embassy". */
  private static Optional<Slice> channel(Clause clause) {
    for (int i = 2; i + 2 < clause.size(); i++) {
      boolean part = clause.lower(i).equals("part") && clause.lower(i + 1).equals("of");
      boolean way = clause.lower(i).equals("through") || clause.lower(i).equals("via");
      if (part || way) {
        int first = part ? i + 2 : i + 1;
        int end = first;
        while (end < clause.size() && !clause.is(end, "boundary")) {
          end++;
        }
        return Phrases.trimmed(clause, new Slice(first, end));
      }
    }
    return Optional.empty();
  }
}
