package org.dossier.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Evidence;
import org.dossier.model.Statement;
import org.dossier.model.Support;

/** Makes answers whose statements and evidence stand in text order. */
final class Answers {

  private final Comparator<Evidence> textOrder;

  Answers(CaseFile file) {
    Function<Evidence, String> document = Evidence::document;
    textOrder = Comparator.comparing(document, file.byReport()).thenComparing(e -> e);
  }

  Answer of(
      String value, Optional<Count> count, List<? extends Statement> statements, Support support) {
    return new Answer(
        value,
        count,
        Optional.empty(),
        statements.stream().map(statement -> statement.grounds().id()).toList(),
        inTextOrder(statements.stream().map(statement -> statement.grounds().evidence())),
        support);
  }

  List<Evidence> inTextOrder(Stream<Evidence> evidence) {
    return evidence.distinct().sorted(textOrder).toList();
  }

  /** Orders answers: best supported first, ties in text order. */
  List<Answer> bestFirst(Collection<Answer> answers) {
    return answers.stream()
        .sorted(
            Comparator.comparing((Answer answer) -> -answer.support().independent())
                .thenComparing(answer -> answer.evidence().get(0), textOrder))
        .toList();
  }
}
