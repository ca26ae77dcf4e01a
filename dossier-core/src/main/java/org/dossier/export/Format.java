package org.dossier.export;

import java.util.List;
import java.util.function.Function;
import org.dossier.model.Dossier;

/**
 * A format made of its description and a writer of cases.
 *
 * @param name what it is asked for by
 * @param summary what it is, in half a line
 * @param extension usual ending of a file
 * @param policy whose values it takes unless told otherwise
 * @param writer writes a file, marking in every case's tally what it carried
 */
record Format(
    String name,
    String summary,
    String extension,
    String policy,
    Function<List<Case>, String> writer)
    implements Export {

  @Override
  public Exported export(List<Dossier> dossiers, ExportOptions options) {
    String chosen = options.policy().orElse(policy);
    List<Case> cases =
        dossiers.stream().map(one -> new Case(one.withPolicy(chosen), options)).toList();
    String text = writer.apply(cases);
    return new Exported(text, cases.stream().map(Case::losses).toList());
  }
}
