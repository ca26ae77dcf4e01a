package org.dossier.review;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Dependence;
import org.dossier.model.DocumentKey;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentKey;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;
import org.dossier.model.SourceKey;
import org.dossier.model.StatementKey;
import org.dossier.model.Target;
import org.dossier.model.Ties;

/** Where decisions are worked off, the latest first. */
final class Desk {

  private final List<Extraction> given;
  private final Reports reports;
  private final Bonds bonds = new Bonds();
  private final ReportActs reportActs;
  private final StatementActs statementActs;
  private final IncidentActs incidentActs;
  private final Slots<String> rated = new Slots<>();

  Desk(List<Extraction> given) {
    this.given = given;
    reports = new Reports(given);
    reportActs = new ReportActs(reports);
    statementActs = new StatementActs(reports, bonds);
    incidentActs = new IncidentActs(reports, bonds);
  }

  /** Returns what comes of a decision: one ruling, or one for each statement it is about. */
  List<Ruling> rule(Decision decision) {
    try {
      return found(decision);
    } catch (Lost lost) {
      return List.of(new Ruling(decision, lost.state(), lost.reason()));
    }
  }

  private List<Ruling> found(Decision decision) throws Lost {
    Act act = decision.act();
    if (act instanceof Act.MarkUnusable mark) {
      return List.of(reportActs.unusable(decision, mark));
    } else if (act instanceof Act.MarkCopy mark) {
      return List.of(reportActs.copy(decision, mark));
    } else if (act instanceof Act.Merge merge) {
      return List.of(incidentActs.merge(decision, merge));
    } else if (act instanceof Act.Split split) {
      return List.of(incidentActs.split(decision, split));
    } else if (act instanceof Act.Rate rate) {
      return List.of(rate(decision, rate.source()));
    } else if (act instanceof Act.Note note) {
      find(note.about());
      return List.of(new Ruling(decision, State.HOLDS, ""));
    }
    return onStatements(decision, act);
  }

  private List<Ruling> onStatements(Decision decision, Act act) throws Lost {
    List<Ruling> rulings =
        act instanceof Act.Add add
            ? List.of(statementActs.add(decision, add))
            : statementActs.judge(decision);
    return rulings.stream().map(this::unlessUnusable).toList();
  }

  /** Nothing holds of a report that is set aside. */
  private Ruling unlessUnusable(Ruling ruling) {
    boolean aside =
        ruling.holds()
            && ruling.read().or(ruling::decided).stream()
                .anyMatch(s -> reportActs.isUnusable(s.grounds().document()));
    return aside
        ? new Ruling(ruling.decision(), State.OVERRIDDEN, "its report is set aside as unusable")
        : ruling;
  }

  private Ruling rate(Decision decision, SourceKey source) throws Lost {
    reports.source(source);
    return rated.claim(source.name(), decision);
  }

  private void find(Target target) throws Lost {
    if (target instanceof DocumentKey document) {
      reports.report(document);
    } else if (target instanceof SourceKey source) {
      reports.source(source);
    } else if (target instanceof IncidentKey incident) {
      reports.incident(incident);
    } else if (target instanceof StatementKey statement) {
      statementActs.find(statement, false);
    }
  }

  /** Returns the usable reports as they stand now. */
  List<Extraction> reports() {
    List<Extraction> standing = new ArrayList<>();
    for (Extraction report : given) {
      if (!reportActs.isUnusable(report.document().id())) {
        standing.add(statementActs.result(report));
      }
    }
    return standing;
  }

  Ties ties() {
    return bonds.ties();
  }

  List<Dependence> copies() {
    return reportActs.copies();
  }
}
