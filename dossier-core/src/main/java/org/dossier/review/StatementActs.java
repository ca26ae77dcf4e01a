package org.dossier.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;

/** Decisions about single statements. */
final class StatementActs {

  private final Reports reports;
  private final Slots<String> judged = new Slots<>();
  private final Slots<StatementKey> additions = new Slots<>();
  private final Map<String, Edits> edits = new HashMap<>();
  private final Writing writing;

  StatementActs(Reports reports, Bonds bonds) {
    this.reports = reports;
    this.writing = new Writing(reports, bonds, this::edits);
  }

  private Edits edits(String document) {
    return edits.computeIfAbsent(document, unseen -> new Edits());
  }

  Ruling add(Decision decision, Act.Add add) throws Lost {
    Statement added = writing.added(decision, add);
    Extraction report = reports.report(add.words().document());
    StatementKey key = StatementKey.of(report.document(), added);
    Ruling claimed = additions.claim(key, decision);
    if (!claimed.holds()) {
      return claimed;
    }
    edits(report.document().id()).add(added);
    return holds(decision, Optional.empty(), Optional.of(added));
  }

  /** Accepts, rejects or corrects. */
  List<Ruling> judge(Decision decision) throws Lost {
    List<Ruling> rulings = new ArrayList<>();
    for (Statement read : found(decision.act())) {
      String id = read.grounds().id();
      Optional<Ruling> against = judged.against(id, decision);
      rulings.add(against.isPresent() ? about(read, against.get()) : judged(decision, read));
      judged.claim(id, decision);
    }
    return rulings;
  }

  private static Ruling about(Statement read, Ruling against) {
    return new Ruling(
        against.decision(), against.state(), against.reason(), Optional.of(read), Optional.empty());
  }

  private List<Statement> found(Act act) throws Lost {
    if (act instanceof Act.Correct correct) {
      return find(correct.statement(), false);
    }
    return act instanceof Act.Accept accept
        ? find(accept.statement(), true)
        : find(((Act.Reject) act).statement(), true);
  }

  private Ruling judged(Decision decision, Statement read) throws Lost {
    Edits report = edits(read.grounds().document());
    if (decision.act() instanceof Act.Accept) {
      return holds(decision, Optional.of(read), Optional.of(read));
    }
    if (decision.act() instanceof Act.Correct correct) {
      Statement corrected = writing.corrected(read, correct.to());
      report.replace(read, corrected);
      return holds(decision, Optional.of(read), Optional.of(corrected));
    }
    report.reject(read);
    return holds(decision, Optional.of(read), Optional.empty());
  }

  private static Ruling holds(
      Decision decision, Optional<Statement> read, Optional<Statement> decided) {
    return new Ruling(decision, State.HOLDS, "", read, decided);
  }

  /** Finds statements among those that were read and those that were added. */
  List<Statement> find(StatementKey key, boolean value) throws Lost {
    Extraction report = reports.report(key.words().document());
    Evidence words = reports.words(key.words());
    List<Statement> all = new ArrayList<>(report.statements());
    all.addAll(edits(report.document().id()).added());
    return StatementFinder.find(key, words, all, value);
  }

  Extraction result(Extraction report) {
    Edits own = edits.get(report.document().id());
    return own == null ? report : own.applyTo(report);
  }
}
