package org.dossier.lab.seeds;

import org.dossier.lab.gold.Gold;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.IncidentMention;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.TimelineEntry;

/**
 * Names readings by rule and place, never by their words: offsets count Unicode code points.
 *
 * @param gold knows the reports
 */
record Label(Gold gold) {

  String of(Statement statement) {
    return "`%s` at %s"
        .formatted(statement.grounds().rule(), place(statement.grounds().evidence()));
  }

  String of(IncidentMention mention) {
    return "%s at %s".formatted(mention.role(), place(mention.evidence().get(0)));
  }

  String of(TimelineEntry entry) {
    return entry.kind() == TimelineEntry.Kind.PUBLICATION || entry.evidence().isEmpty()
        ? "%s of %s".formatted(entry.kind(), gold.nameOf(entry.of()))
        : "%s at %s".formatted(entry.kind(), place(entry.evidence().get(0)));
  }

  String of(InReport<Sentence> sentence) {
    return "sentence at "
        + place(
            Evidence.in(
                sentence.document(), sentence.reading().field(), sentence.reading().span()));
  }

  private String place(Evidence evidence) {
    String report = gold.nameOf(evidence.document());
    Span span = evidence.span();
    String where = evidence.field() == Field.TITLE ? " title " : " ";
    return gold.documents().stream()
        .filter(document -> document.id().equals(evidence.document()))
        .findFirst()
        .map(
            document ->
                "%s%s%s..%s"
                    .formatted(
                        report,
                        where,
                        document.codePoints(evidence.field(), span.start()),
                        document.codePoints(evidence.field(), span.end())))
        .orElse(report);
  }
}
