package org.dossier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.Incident;
import org.dossier.model.Measure;

/** Figures in the order in which they were published, and how they stand to each other. */
final class BriefFigures {

  private BriefFigures() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      FigureHistory history = new FigureHistory(index, measure);
      if (!history.isEmpty()) {
        blocks.add(BriefText.strong(Wording.capitalised(measure.label())).item(0));
        blocks.addAll(history.values());
        blocks.addAll(history.changes());
      }
    }
    return blocks;
  }

  /** Returns the figures of another incident. */
  static List<BriefBlock> of(DossierIndex index, Incident incident) {
    Map<String, List<Figure>> byValue = new LinkedHashMap<>();
    index
        .statements(Figure.class, incident)
        .forEach(
            f -> byValue.computeIfAbsent(Wording.figureValue(f), v -> new ArrayList<>()).add(f));
    List<BriefBlock> blocks = new ArrayList<>();
    byValue.forEach((value, figures) -> blocks.add(line(index, value, figures)));
    return blocks;
  }

  /** Returns a value with every place that states it. */
  static BriefBlock line(DossierIndex index, String value, List<Figure> figures) {
    BriefText text = BriefText.strong(value).and(": ");
    for (int i = 0; i < figures.size(); i++) {
      place(index, text.and(i == 0 ? "" : "; "), figures.get(i));
    }
    return text.item(1);
  }

  private static void place(DossierIndex index, BriefText text, Figure figure) {
    Grounds grounds = figure.grounds();
    text.quote(grounds.evidence());
    if (figure.trend() != Figure.Trend.NONE) {
      text.and(", " + Wording.trend(figure.trend()));
    }
    if (!grounds.attribution().voices().isEmpty()) {
      text.and(", " + Wording.saying(grounds.attribution()));
    }
    String day = Wording.dating(figure.asOf());
    text.and(day.equals(WordingOfDates.NOT_STATED) ? "" : ", as of " + day);
    index.decided(figure).ifPresent(it -> text.and(", ").alert(Decided.by(it.decision())));
  }
}
