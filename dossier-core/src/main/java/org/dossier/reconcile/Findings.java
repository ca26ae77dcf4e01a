package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Responsibility;

/** Asks the questions: all of them about the main incident, when and how many about the others. */
final class Findings {

  private static final Set<IncidentType> DONE_BY_SOMEBODY =
      Set.of(
          IncidentType.ATTACK,
          IncidentType.ARMED_ATTACK,
          IncidentType.BOMBING,
          IncidentType.HOSTAGE_TAKING,
          IncidentType.ASSASSINATION);

  private static final Set<Measure> ALWAYS_ASKED = Set.of(Measure.KILLED, Measure.INJURED);

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;
  private final FigureFindings figures;

  Findings(CaseFile file, Answers answers, Supports supports, FigureFindings figures) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
    this.figures = figures;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>(ofMain(file.story().main()));
    file.story().others().forEach(incident -> findings.addAll(ofOther(incident)));
    return findings;
  }

  private List<Finding> ofMain(Incident main) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new WhatFinding(answers, supports).of(main));
    findings.add(new WhereFinding(file, answers, supports).of(main));
    findings.add(new WhenFinding(file, answers, supports).of(main));
    for (Measure measure : Measure.values()) {
      if (ALWAYS_ASKED.contains(measure) || isCounted(main, measure)) {
        findings.add(figures.of(main, measure));
      }
    }
    if (DONE_BY_SOMEBODY.contains(main.type())
        || !file.about(main, Responsibility.class).isEmpty()) {
      findings.add(new ClaimFinding(file, answers, supports).of(main));
      findings.add(new BlameFinding(file, answers, supports).of(main));
    }
    return findings;
  }

  private List<Finding> ofOther(Incident other) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new WhenFinding(file, answers, supports).of(other));
    for (Measure measure : Measure.values()) {
      if (isCounted(other, measure)) {
        findings.add(figures.of(other, measure));
      }
    }
    return findings;
  }

  private boolean isCounted(Incident incident, Measure measure) {
    return file.about(incident, Figure.class).stream()
        .anyMatch(figure -> figure.measure() == measure);
  }
}
