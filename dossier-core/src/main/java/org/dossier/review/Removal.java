package org.dossier.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;

/** Takes out of a report what rests on statements that were rejected. */
final class Removal {

  private final Map<String, Statement> rejected;
  private final Set<Evidence> times;

  /**
   * Makes a removal.
   *
   * @param rejected statements by id
   */
  Removal(Map<String, Statement> rejected) {
    this.rejected = rejected;
    this.times =
        rejected.values().stream()
            .filter(s -> s.kind() == Statement.Kind.TIME)
            .map(s -> s.grounds().evidence())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the constraints that rest on nothing rejected. */
  List<TimeConstraint> from(List<TimeConstraint> constraints) {
    return constraints.stream()
        .filter(c -> !isRejected(c.from()) && !isRejected(c.to()))
        .filter(c -> c.evidence().stream().noneMatch(times::contains))
        .toList();
  }

  private boolean isRejected(TimePoint point) {
    return point.kind() == TimePoint.Kind.STATEMENT && rejected.containsKey(point.of());
  }

  /** Returns the mention without a time that was rejected. */
  IncidentMention from(IncidentMention mention) {
    return rests(mention.time())
        ? new IncidentMention(
            mention.id(),
            mention.role(),
            mention.name(),
            mention.type(),
            mention.places(),
            Dating.UNKNOWN,
            mention.events(),
            mention.evidence())
        : mention;
  }

  /** Returns the statement without what it has from others that were rejected. */
  Statement from(Statement statement) {
    Grounds own = statement.grounds();
    Statement timeless =
        rests(own.time())
            ? statement.withGrounds(
                new Grounds(
                    own.id(),
                    own.incident(),
                    own.evidence(),
                    own.attribution(),
                    own.factuality(),
                    Dating.UNKNOWN,
                    own.rule()))
            : statement;
    return unpaired(timeless);
  }

  private boolean rests(Dating dating) {
    return dating.derivation().stream()
        .flatMap(step -> step.evidence().stream())
        .anyMatch(times::contains);
  }

  private Statement unpaired(Statement statement) {
    if (statement instanceof Responsibility it && isRejected(it.denies())) {
      return new Responsibility(
          it.grounds(), it.type(), it.target(), it.topic(), it.mode(), Optional.empty());
    }
    if (statement instanceof Response it && isRejected(it.warning())) {
      return new Response(
          it.grounds(), it.type(), it.by(), it.content(), it.causality(), Optional.empty());
    }
    return statement;
  }

  private boolean isRejected(Optional<String> statement) {
    return statement.filter(rejected::containsKey).isPresent();
  }
}
