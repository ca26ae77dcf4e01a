package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Description;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Speech;
import org.dossier.model.Statement;

/** Legal steps by how far they go, and whatever else is reported. */
final class BriefEvents {

  /** Aspects that no {@link org.dossier.model.Question} asks for. */
  private static final Set<Aspect> UNASKED = EnumSet.of(Aspect.WEAPON, Aspect.TARGET, Aspect.CAUSE);

  private BriefEvents() {}

  static List<BriefBlock> proceedings(DossierIndex index) {
    return index.statements(Proceeding.class, index.main()).stream()
        .sorted(Comparator.comparing(Proceeding::step))
        .map(step -> proceeding(index, step))
        .toList();
  }

  private static BriefBlock proceeding(DossierIndex index, Proceeding proceeding) {
    BriefText text = told(index, Wording.label(proceeding.step()), proceeding);
    proceeding.number().ifPresent(n -> text.and("; how many: " + Wording.count(n)));
    return text.words("whom:", proceeding.persons()).words("matter:", proceeding.matter()).item(0);
  }

  static List<BriefBlock> others(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    index.statements(Description.class, index.main()).stream()
        .filter(description -> UNASKED.contains(description.aspect()))
        .forEach(it -> blocks.add(told(index, Wording.label(it.aspect()), it).item(0)));
    for (Occurrence occurrence : index.statements(Occurrence.class, index.main())) {
      String what = Wording.label(occurrence.type());
      blocks.add(told(index, what, occurrence).words("by", occurrence.actor()).item(0));
    }
    index
        .statements(Speech.class, index.main())
        .forEach(speech -> blocks.add(told(index, "said", speech).item(0)));
    return blocks;
  }

  /** Returns what a statement says, who says so, and when it was. */
  static BriefText told(DossierIndex index, String what, Statement statement) {
    return BriefText.strong(Wording.capitalised(what))
        .and(": ")
        .quote(statement.grounds().evidence())
        .and(", " + Wording.saying(statement.grounds().attribution()))
        .and("; when: " + Wording.dating(index.timeOf(statement)));
  }
}
