package org.dossier.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.IncidentType;
import org.dossier.model.TimeRange;

/**
 * Whether two reports speak of one incident, as a sum of frozen weights; at {@link #SAME} and above
 * they do. Symmetric, and without regard to any third report.
 *
 * <p>Names weigh most: 1.5 for each shared word of the incident's name or places that is written
 * with a capital, no generic word and no country or capital; 1 for two such words in a row, or 0.5
 * for a common word such as "hall" in the same place name; 0.5 for each shared country or capital,
 * at most 1 in all. One city alone is not enough. Further names that both reports turn on add 0.75
 * each, at most 2.25. Precise days that meet add 1; an equal number of dead adds 0.5. Different but
 * reconcilable types and days one or two apart take 0.5 each, types that clash 2, publications more
 * than three weeks apart 1.5, more than half a year 3. Days that exclude each other end it. Where 2
 * are wanting a shared text makes up for them, and so does that both texts tell one story (see
 * {@link Stories}); that they tell two costs 2 where both are dated.
 */
final class Sameness {

  /** From here on the background of one report is that of another report of the same story. */
  static final double SAME_BACKGROUND = 1.5;

  /** From here on two mentions are one incident. */
  static final double SAME = 2;

  /** Never the same incident. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** What a shared text is worth. */
  static final double COPIED = 2;

  /** What it is worth that two texts tell one story by their words and dates. */
  static final double ONE_STORY = 2;

  /** What it costs that they tell two. */
  static final double OTHER_STORY = -2;

  private static final double PRECISE_DAYS = 1;
  private static final double EQUAL_DEAD = 0.5;
  private static final double OTHER_TYPE = -0.5;
  private static final double CLASH = -2;
  private static final double DAYS_APART = -0.5;
  private static final double WEEKS_APART = -1.5;
  private static final double MONTHS_APART = -3;

  /** One report may date by another clock, or by when it heard of it. */
  private static final int SLACK = 2;

  private final SharedNames names;

  Sameness(WordLists lists) {
    names = new SharedNames(lists);
  }

  /** Returns the words by which two reports may meet at all. */
  Set<String> telling(Profile profile) {
    return names.telling(profile);
  }

  /** Scores the main incidents of two reports. */
  double score(Profile a, Profile b) {
    return background(a, b) + names.ofReports(a, b) + publications(a.published(), b.published());
  }

  /** Scores incidents told as background: when the reports were published says nothing of them. */
  double background(Profile a, Profile b) {
    return names.ofIncidents(a, b)
        + types(a.mention().type(), b.mention().type())
        + days(a.days(), b.days())
        + dead(a, b);
  }

  private static double types(IncidentType a, IncidentType b) {
    if (a == b || a == IncidentType.OTHER || b == IncidentType.OTHER) {
      return 0;
    }
    if (isDeed(a) && isDeed(b)) {
      return a == IncidentType.ATTACK || b == IncidentType.ATTACK ? 0 : OTHER_TYPE;
    }
    return isDeed(a) == isDeed(b) || (mayBeEither(a) && mayBeEither(b)) ? OTHER_TYPE : CLASH;
  }

  private static boolean isDeed(IncidentType type) {
    return switch (type) {
      case ARMED_ATTACK, BOMBING, HOSTAGE_TAKING, ASSASSINATION, ATTACK -> true;
      case FIRE, TRANSPORT_ACCIDENT, COLLAPSE, NATURAL_DISASTER, OTHER -> false;
    };
  }

  /** Before the cause is known a blast, a fire, a crash or a collapse may be a deed or not. */
  private static boolean mayBeEither(IncidentType type) {
    return switch (type) {
      case BOMBING, ATTACK, FIRE, COLLAPSE, TRANSPORT_ACCIDENT -> true;
      case ARMED_ATTACK, HOSTAGE_TAKING, ASSASSINATION, NATURAL_DISASTER, OTHER -> false;
    };
  }

  private static double days(TimeRange a, TimeRange b) {
    if (a.intersect(b).isPresent()) {
      return isPrecise(a) && isPrecise(b) ? PRECISE_DAYS : 0;
    }
    return gap(a, b) <= SLACK ? DAYS_APART : NEVER;
  }

  private static boolean isPrecise(TimeRange range) {
    return switch (range.precision()) {
      case DAY, WEEK -> true;
      case MONTH, YEAR, PERIOD, BOUND -> false;
    };
  }

  private static long gap(TimeRange a, TimeRange b) {
    return Math.max(gap(a.latest(), b.earliest()), gap(b.latest(), a.earliest()));
  }

  private static long gap(Optional<LocalDate> end, Optional<LocalDate> start) {
    return end.isPresent() && start.isPresent()
        ? ChronoUnit.DAYS.between(end.get(), start.get())
        : 0;
  }

  private static double publications(TimeRange a, TimeRange b) {
    if (a.earliest().isEmpty() || b.earliest().isEmpty()) {
      return 0;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(a.earliest().get(), b.earliest().get()));
    if (apart > 182) {
      return MONTHS_APART;
    }
    return apart > 21 ? WEEKS_APART : 0;
  }

  private static double dead(Profile a, Profile b) {
    return a.killed().stream().anyMatch(b.killed()::contains) ? EQUAL_DEAD : 0;
  }
}
