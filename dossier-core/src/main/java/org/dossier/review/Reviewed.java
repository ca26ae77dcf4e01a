package org.dossier.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.model.Act;
import org.dossier.model.Dependence;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.model.Story;
import org.dossier.model.Ties;

/**
 * What stands after review.
 *
 * @param reports what each usable report states, in the order given
 * @param ties which mentions are one incident and which are not
 * @param copies which reports carry the text of another
 * @param rulings what came of every decision, by (time, id)
 */
public record Reviewed(
    List<Extraction> reports, Ties ties, List<Dependence> copies, List<Ruling> rulings) {

  public Reviewed {
    reports = List.copyOf(reports);
    copies = List.copyOf(copies);
    rulings = List.copyOf(rulings);
  }

  /** Returns a story with what was decided about copies among its reports. */
  public Story copied(Story story) {
    Set<String> own = new HashSet<>(story.reports().stream().map(r -> r.document().id()).toList());
    List<Dependence> decided =
        copies.stream().filter(c -> own.contains(c.document()) && own.contains(c.on())).toList();
    return decided.isEmpty() ? story : story.with(decided);
  }

  /**
   * Returns the dossiers with what was decided about each. What is about the reports of no dossier
   * stands in the first, so that it is seen; what was undone stands in none.
   */
  public List<Dossier> shownIn(List<Dossier> dossiers) {
    if (rulings.isEmpty() || dossiers.isEmpty()) {
      return dossiers;
    }
    Homes homes = new Homes(dossiers);
    List<List<Ruling>> shown = new ArrayList<>();
    dossiers.forEach(dossier -> shown.add(new ArrayList<>()));
    for (Ruling ruling : rulings) {
      if (ruling.state() != Ruling.State.UNDONE && !(ruling.decision().act() instanceof Act.Undo)) {
        homes.of(ruling).forEach(number -> shown.get(number).add(ruling));
      }
    }
    return IntStream.range(0, dossiers.size())
        .mapToObj(number -> dossiers.get(number).reviewed(shown.get(number)))
        .toList();
  }
}
