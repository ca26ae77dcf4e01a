package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.NumberMention;
import org.dossier.model.Unread;

/** Finds what looks like a figure and was not read as one, so that nothing is dropped silently. */
final class Unreadable {

  private Unreadable() {}

  static List<Unread> in(List<Clause> clauses, List<List<FigureReader.Draft>> figures) {
    List<Unread> unread = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Segments segments = clause.segments();
      for (NumberMention number : clause.sentence().numbers()) {
        Slice segment = segments.all().get(segments.indexOf(number.first()));
        boolean read = figures.get(i).stream().anyMatch(f -> f.words().overlaps(segment));
        if (!read && number.form() == NumberMention.Form.CARDINAL && tellsHarm(clause, segment)) {
          unread.add(
              new Unread(
                  clause.quote(segment),
                  Unread.LooksLike.FIGURE,
                  "a number stands beside words of harm, and no rule ties them"));
        }
      }
    }
    return unread;
  }

  private static boolean tellsHarm(Clause clause, Slice segment) {
    return Phrases.has(clause, segment, "state")
        || Phrases.has(clause, segment, "die")
        || Phrases.has(clause, segment, "harm-noun");
  }
}
