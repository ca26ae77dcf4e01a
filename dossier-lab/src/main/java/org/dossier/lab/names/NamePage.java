package org.dossier.lab.names;

import java.util.List;
import java.util.Locale;
import org.dossier.annotate.names.NameType;

/** The names' quality page. */
public final class NamePage {

  private static final String HEAD =
      """
      # Names

      Written by `bin/lab score names`. A name counts as right only with its exact first and last words and its
      type, as in the CoNLL shared tasks; F1 in percent, P precision, R recall, then F1 by type. The trained
      recogniser alone, on the words as the corpus cuts them, each time trained without the documents scored. GUM
      and re3d mark descriptions as well as names: what counts there as a name is derived, so their rows compare
      versions of the recogniser, not recognisers. Universal NER, GUM and re3d mark no other names, or not all.

      | corpus | names | F1 | P | R | person | organisation | place | other |
      |---|---|---|---|---|---|---|---|---|
      """;

  private final List<NameScore> scores;

  /** Shows these scores. */
  public NamePage(List<NameScore> scores) {
    this.scores = List.copyOf(scores);
  }

  /** Returns the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    for (NameScore score : scores) {
      NameTally tally = score.tally();
      page.append("| ").append(score.corpus());
      page.append(" | ").append(tally.gold(score.types()));
      page.append(" | ").append(number(tally.f1(score.types())));
      page.append(" | ").append(number(tally.precision(score.types())));
      page.append(" | ").append(number(tally.recall(score.types())));
      for (NameType type : NameType.values()) {
        boolean marked = score.types().contains(type);
        page.append(" | ").append(marked ? number(tally.f1(List.of(type))) : "-");
      }
      page.append(" |\n");
    }
    return page.toString();
  }

  private static String number(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }
}
