package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.model.Statement;

/** One JSON object a line for every statement, as {@code docs/statement.schema.json} describes. */
final class StatementLines implements Report {

  @Override
  public String render(List<Dossier> dossiers) {
    return dossiers.stream()
        .map(DossierIndex::new)
        .flatMap(index -> index.statements().stream().map(said -> new Told(index, said)))
        .sorted(Comparator.comparing(told -> told.statement().grounds().evidence()))
        .map(told -> StatementLine.of(told.index(), told.statement()))
        .collect(Collectors.joining());
  }

  private record Told(DossierIndex index, Statement statement) {}
}
