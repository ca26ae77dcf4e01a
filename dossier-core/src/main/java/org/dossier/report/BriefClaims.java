package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Comparison;
import org.dossier.model.Responsibility;

/** Who is said to have done it: each word with its denials under it, then the other denials. */
final class BriefClaims {

  private final DossierIndex index;
  private final List<Responsibility> all;
  private final Set<String> answered = new TreeSet<>();

  private BriefClaims(DossierIndex index) {
    this.index = index;
    this.all = index.statements(Responsibility.class, index.main());
  }

  static List<BriefBlock> of(DossierIndex index) {
    return new BriefClaims(index).blocks();
  }

  private List<BriefBlock> blocks() {
    List<BriefBlock> blocks = new ArrayList<>();
    all.stream()
        .filter(said -> said.type() != Responsibility.Type.DENIAL)
        .forEach(said -> blocks.addAll(withDenials(said)));
    all.stream()
        .filter(
            said ->
                said.type() == Responsibility.Type.DENIAL
                    && !answered.contains(said.grounds().id()))
        .forEach(
            denial -> {
              blocks.add(said(denial).item(0));
              blocks.add(BriefText.plain("What it denies is not paired with a statement.").item(1));
            });
    return blocks;
  }

  private List<BriefBlock> withDenials(Responsibility claim) {
    List<BriefBlock> blocks = new ArrayList<>(List.of(said(claim).item(0)));
    List<Responsibility> denials = all.stream().filter(d -> denies(d, claim)).toList();
    for (Responsibility denial : denials) {
      answered.add(denial.grounds().id());
      blocks.add(said(denial).item(1));
    }
    if (denials.isEmpty() && claim.type() == Responsibility.Type.ACCUSATION) {
      blocks.add(BriefText.plain("No denial of it is reported.").item(1));
    }
    return blocks;
  }

  private boolean denies(Responsibility denial, Responsibility claim) {
    String id = claim.grounds().id();
    return denial.type() == Responsibility.Type.DENIAL
        && (denial.denies().filter(id::equals).isPresent()
            || index.dossier().comparisons().stream().anyMatch(c -> pairs(c, id, denial)));
  }

  private static boolean pairs(Comparison comparison, String claim, Responsibility denial) {
    return comparison.relation() == Comparison.Relation.DENIES
        && comparison.first().equals(claim)
        && comparison.second().equals(denial.grounds().id());
  }

  private static BriefText said(Responsibility said) {
    return BriefText.strong(Wording.capitalised(said.type().label()))
        .and(": ")
        .quote(said.grounds().evidence())
        .and(", " + Wording.saying(said.grounds().attribution()))
        .words("about", said.target())
        .words("what:", said.topic())
        .words("how:", said.mode());
  }
}
