package org.dossier.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Dependence;
import org.dossier.model.Ruling;

/** Decisions about whole reports. */
final class ReportActs {

  private final Reports reports;
  private final Slots<String> marked = new Slots<>();
  private final Set<String> unusable = new HashSet<>();
  private final List<Dependence> copies = new ArrayList<>();

  ReportActs(Reports reports) {
    this.reports = reports;
  }

  Ruling unusable(Decision decision, Act.MarkUnusable mark) throws Lost {
    String id = reports.report(mark.document()).document().id();
    Ruling ruling = marked.claim(id, decision);
    if (ruling.holds()) {
      unusable.add(id);
    }
    return ruling;
  }

  Ruling copy(Decision decision, Act.MarkCopy mark) throws Lost {
    String copy = reports.report(mark.document()).document().id();
    String original = reports.report(mark.of()).document().id();
    Ruling ruling = marked.claim(copy, decision);
    if (ruling.holds()) {
      String reason = "%s marked it as a copy".formatted(decision.author());
      copies.add(new Dependence(copy, original, Dependence.Kind.COPY, List.of(), reason));
    }
    return ruling;
  }

  boolean isUnusable(String document) {
    return unusable.contains(document);
  }

  /** Returns the copies marked, by the order of the decisions. */
  List<Dependence> copies() {
    List<Dependence> earliestFirst = new ArrayList<>(copies);
    Collections.reverse(earliestFirst);
    return earliestFirst;
  }
}
