package org.dossier.review;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Act;
import org.dossier.model.DocumentKey;
import org.dossier.model.IncidentKey;
import org.dossier.model.StatementKey;
import org.dossier.model.Target;

/** The reports that a decision names. */
final class Named {

  private Named() {}

  static List<DocumentKey> documents(Act act) {
    if (act instanceof Act.Add add) {
      return List.of(add.words().document());
    } else if (act instanceof Act.MarkCopy mark) {
      return List.of(mark.document(), mark.of());
    } else if (act instanceof Act.MarkUnusable mark) {
      return List.of(mark.document());
    }
    return targets(act).flatMap(Named::document).distinct().toList();
  }

  private static Stream<Target> targets(Act act) {
    if (act instanceof Act.Accept accept) {
      return Stream.of(accept.statement());
    } else if (act instanceof Act.Reject reject) {
      return Stream.of(reject.statement());
    } else if (act instanceof Act.Correct correct) {
      return Stream.of(correct.statement());
    } else if (act instanceof Act.Merge merge) {
      return merge.incidents().stream().map(Target.class::cast);
    } else if (act instanceof Act.Split split) {
      return split.parts().stream().flatMap(List::stream);
    }
    return act instanceof Act.Note note ? Stream.of(note.about()) : Stream.empty();
  }

  private static Stream<DocumentKey> document(Target target) {
    if (target instanceof StatementKey statement) {
      return Stream.of(statement.words().document());
    } else if (target instanceof IncidentKey incident) {
      return Stream.of(incident.document());
    }
    return target instanceof DocumentKey document ? Stream.of(document) : Stream.empty();
  }
}
