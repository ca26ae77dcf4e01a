package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Extraction;
import org.dossier.model.Unread;
import org.dossier.model.Verdict;

/** What nobody says, what was passed over, and how all this was made. */
final class BriefGaps {

  private BriefGaps() {}

  static List<BriefBlock> notStated(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    index.dossier().findingsOf(index.main()).stream()
        .filter(finding -> finding.verdict() == Verdict.NOT_STATED)
        .map(finding -> finding.question().words() + " " + finding.explanation())
        .forEach(question -> blocks.add(BriefText.plain(question.strip()).item(0)));
    index.dossier().notStated().stream()
        .map(Wording::capitalised)
        .forEach(gap -> blocks.add(BriefText.plain(gap).item(0)));
    return blocks;
  }

  static List<BriefBlock> unread(DossierIndex index) {
    return index.dossier().story().reports().stream()
        .map(Extraction::unread)
        .flatMap(List::stream)
        .distinct()
        .map(BriefGaps::unread)
        .toList();
  }

  private static BriefBlock unread(Unread unread) {
    return BriefText.quoted(unread.evidence())
        .and(": looks like %s, but ".formatted(looks(unread.looksLike())) + unread.reason())
        .item(0);
  }

  private static String looks(Unread.LooksLike looksLike) {
    return switch (looksLike) {
      case FIGURE -> "a figure";
      case DATE -> "a date";
      case ATTRIBUTION -> "an attribution";
    };
  }
}
