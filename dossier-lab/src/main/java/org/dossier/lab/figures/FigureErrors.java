package org.dossier.lab.figures;

import java.util.ArrayList;
import java.util.List;
import org.dossier.lab.figures.FigureScore.Found;

/** What a reading that found a labelled figure has wrong beside the number. */
final class FigureErrors {

  private FigureErrors() {}

  static List<String> of(FigureScore score, Found pair) {
    List<String> errors = new ArrayList<>();
    if (score.readings().role(pair.figure()) != pair.row().role()) {
      errors.add("incident is %s".formatted(score.readings().role(pair.figure())));
    }
    if (!FigureScore.isVoiced(pair)) {
      List<String> read =
          pair.figure().grounds().attribution().voices().stream().map(v -> v.name()).toList();
      errors.add("cites %s instead of %s".formatted(read, pair.row().voices()));
    }
    if (pair.figure().subset() != pair.row().subset()) {
      errors.add(pair.figure().subset() ? "is no part" : "is a part");
    }
    return errors;
  }
}
