package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Count;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Question;
import org.dossier.model.Statement;
import org.dossier.model.Statement.Kind;

/** Incidents told beside the main one, and stated totals held against them. */
final class BriefIncidents {

  private BriefIncidents() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    for (Incident incident : index.dossier().story().others()) {
      blocks.add(heading(incident));
      incident.mentions().forEach(mention -> blocks.add(mention(mention)));
      blocks.addAll(BriefFigures.of(index, incident));
      blocks.addAll(statements(index, incident));
      index.dossier().findingsOf(incident).forEach(finding -> blocks.add(verdict(finding)));
    }
    return blocks;
  }

  /** Returns all that is neither a figure nor a time expression, which stand elsewhere. */
  private static List<BriefBlock> statements(DossierIndex index, Incident incident) {
    return index.statements(Statement.class, incident).stream()
        .filter(said -> said.kind() != Kind.FIGURE && said.kind() != Kind.TIME)
        .<BriefBlock>map(said -> BriefEvents.told(index, Wording.label(said.kind()), said).item(1))
        .toList();
  }

  private static BriefBlock verdict(Finding finding) {
    List<String> values = finding.answers().stream().map(Wording::answer).toList();
    boolean told = finding.question() != Question.WHEN || Disputes.isOpen(finding);
    return BriefText.plain(finding.question().words() + " ")
        .value(String.join("; ", values))
        .and(values.isEmpty() ? "" : ", ")
        .and(finding.verdict().label() + ".")
        .and(told ? " " + finding.explanation() : "")
        .item(1);
  }

  private static BriefBlock heading(Incident incident) {
    return BriefText.strong(Wording.capitalised(incident.name()))
        .and(" (%s; %s)".formatted(incident.type().label(), role(incident.role())))
        .item(0);
  }

  private static BriefBlock mention(IncidentMention mention) {
    BriefText text = BriefText.quoted(mention.evidence().get(0));
    text.and("; when: " + Wording.dating(mention.time()));
    return text.and(events(mention.events())).item(1);
  }

  private static String events(Optional<Count> events) {
    return events.map(count -> "; incidents lumped together: " + Wording.count(count)).orElse("");
  }

  private static String role(Role role) {
    return switch (role) {
      case MAIN -> "main incident";
      case BACKGROUND -> "background";
      case AGGREGATE -> "several incidents told as one number";
      case UNREALISED -> "did not happen";
    };
  }

  static List<BriefBlock> aggregates(DossierIndex index) {
    return index.dossier().aggregates().stream().map(check -> check(index, check)).toList();
  }

  private static BriefBlock check(DossierIndex index, AggregateCheck check) {
    List<String> listed = check.listed().stream().map(id -> name(index, id)).toList();
    String sum =
        listed.isEmpty()
            ? "Listed: none."
            : "Listed: %s, killed together: %s."
                .formatted(String.join(", ", listed), Wording.number(check.sum()));
    return BriefText.strong(Wording.capitalised(name(index, check.aggregate())))
        .and(": ")
        .value(outcome(check.outcome()))
        .and(". %s %s".formatted(sum, check.explanation()))
        .item(0);
  }

  /** Returns the name of an incident, or its id if the story has no such incident. */
  static String name(DossierIndex index, String id) {
    return index.incident(id).map(Incident::name).orElse(id);
  }

  private static String outcome(AggregateCheck.Outcome outcome) {
    return switch (outcome) {
      case CONSISTENT_COMPLETE -> "consistent, and complete";
      case CONSISTENT_INCOMPLETE -> "consistent, with others not listed";
      case EXCEEDED -> "the list exceeds the total";
      case NOT_CHECKABLE -> "cannot be checked";
    };
  }
}
