package org.dossier.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Extraction;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.TimeRange.Precision;

/**
 * Joins the background, aggregate and unrealised incidents of a story across its reports. Mentions
 * of one report are never joined: the report keeps them apart.
 */
final class OtherIncidents {

  private final Sameness sameness;

  OtherIncidents(Sameness sameness) {
    this.sameness = sameness;
  }

  /**
   * Returns them by the order of first mention.
   *
   * @param reports by (publication time, document id)
   * @param without mentions that are the main incident by decision
   * @param tied what was decided
   */
  List<Incident> of(List<Extraction> reports, List<IncidentMention> without, Tied tied) {
    List<List<Profile>> groups = new ArrayList<>();
    for (Extraction report : reports) {
      for (IncidentMention mention : others(report)) {
        if (!without.contains(mention)) {
          place(groups, Profile.of(report, mention, Set.of()), tied);
        }
      }
    }
    return groups.stream()
        .map(group -> Incidents.join(group.stream().map(Profile::mention).toList()))
        .toList();
  }

  /** Returns the mentions that are decided to be one with a main mention, by report. */
  List<IncidentMention> tiedTo(List<IncidentMention> mains, List<Extraction> reports, Tied tied) {
    return reports.stream()
        .flatMap(report -> others(report).stream())
        .filter(it -> mains.stream().anyMatch(main -> tied.areOne(main.id(), it.id())))
        .toList();
  }

  /** Returns all but the main mention, in the order of the report. */
  private static List<IncidentMention> others(Extraction report) {
    List<IncidentMention> others = new ArrayList<>(report.incidents());
    report.incidents().stream()
        .filter(mention -> mention.role() == Role.MAIN)
        .findFirst()
        .ifPresent(others::remove);
    return others;
  }

  private void place(List<List<Profile>> groups, Profile profile, Tied tied) {
    String id = profile.mention().id();
    groups.stream()
        .filter(group -> ids(group).stream().anyMatch(other -> tied.areOne(other, id)))
        .findFirst()
        .or(() -> alike(groups, profile, tied))
        .ifPresentOrElse(
            group -> group.add(profile), () -> groups.add(new ArrayList<>(List.of(profile))));
  }

  private Optional<List<Profile>> alike(List<List<Profile>> groups, Profile profile, Tied tied) {
    return groups.stream()
        .filter(group -> group.stream().noneMatch(p -> p.document().equals(profile.document())))
        .filter(group -> group.stream().anyMatch(other -> same(other, profile)))
        .filter(group -> !tied.areApart(List.of(profile.mention().id()), ids(group)))
        .findFirst();
  }

  private static List<String> ids(List<Profile> group) {
    return group.stream().map(profile -> profile.mention().id()).toList();
  }

  private boolean same(Profile a, Profile b) {
    if (a.mention().role() != b.mention().role()) {
      return false;
    }
    if (a.mention().role() == Role.AGGREGATE) {
      return sameAggregate(a, b);
    }
    return sameness.background(a, b) >= Sameness.SAME_BACKGROUND || sameDays(a, b);
  }

  private static boolean sameAggregate(Profile a, Profile b) {
    return isDated(a)
        && a.days().equals(b.days())
        && a.mention()
            .events()
            .map(c -> List.of(c.least(), c.most()))
            .equals(b.mention().events().map(c -> List.of(c.least(), c.most())));
  }

  /** Without a name to tell them by, such as "the metro", the same days ask for one thing more. */
  private static boolean sameDays(Profile a, Profile b) {
    Set<String> first = new HashSet<>(a.names().get(0));
    boolean alike =
        first.equals(new HashSet<>(b.names().get(0)))
            || (!a.killed().isEmpty() && a.killed().equals(b.killed()));
    return isDated(a) && a.days().equals(b.days()) && alike;
  }

  private static boolean isDated(Profile profile) {
    return profile.days().precision() != Precision.BOUND;
  }
}
