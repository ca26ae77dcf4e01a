package org.dossier.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Evidence;
import org.dossier.model.Responsibility;

/**
 * Pairs each denial with the allegation it denies: one told inside the denial, else the nearest one
 * before it that no other denial has taken.
 */
final class Denials {

  /** Sentences between an allegation and a denial that may still answer it. */
  private static final int REACH = 3;

  /**
   * A record and the sentence it was read in.
   *
   * @param clause index of the sentence in the document
   */
  record Told(int clause, Responsibility record) {}

  private Denials() {}

  /** Returns all records, denials with what they deny where the text tells. */
  static List<Responsibility> paired(List<Told> told) {
    List<Responsibility> result = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Told each : told) {
      if (each.record.type() != Responsibility.Type.DENIAL) {
        result.add(each.record);
        continue;
      }
      Optional<String> denied = denied(told, each, taken);
      denied.ifPresent(taken::add);
      if (denied.isPresent() || !pointsBack(each.record)) {
        result.add(denying(each.record, denied));
      }
    }
    return result;
  }

  /** "X denied this", "X disputed the report" say nothing without what was said before. */
  private static boolean pointsBack(Responsibility denial) {
    return denial.topic().map(Evidence::quote).map(Denials::isReference).orElse(false);
  }

  private static boolean isReference(String words) {
    return words.equals("this")
        || words.equals("it")
        || words.equals("that")
        || words.contains("report");
  }

  private static Optional<String> denied(List<Told> told, Told denial, Set<String> taken) {
    Evidence words = denial.record.grounds().evidence();
    return told.stream()
        .filter(each -> isAllegation(each.record.type()))
        .filter(each -> !taken.contains(each.record.grounds().id()))
        .filter(each -> inside(each, words) || before(each, denial))
        .filter(each -> !sameSpeaker(each.record, denial.record))
        .reduce((a, b) -> inside(a, words) ? a : b)
        .map(each -> each.record.grounds().id());
  }

  private static boolean inside(Told allegation, Evidence denial) {
    return allegation.record.grounds().evidence().overlaps(denial);
  }

  private static boolean before(Told allegation, Told denial) {
    return allegation.clause >= denial.clause - REACH
        && allegation.record.grounds().evidence().compareTo(denial.record.grounds().evidence()) < 0;
  }

  private static boolean sameSpeaker(Responsibility a, Responsibility b) {
    return a.grounds()
        .attribution()
        .origin()
        .flatMap(x -> b.grounds().attribution().origin().map(y -> x.name().equals(y.name())))
        .orElse(false);
  }

  private static boolean isAllegation(Responsibility.Type type) {
    return switch (type) {
      case ACCUSATION, POTENTIAL, PASSIVE_ATTRIBUTION, ASSERTION, CONFIRMATION -> true;
      case CLAIM, DENIAL, EXCLUSION, NO_COMMENT -> false;
    };
  }

  private static Responsibility denying(Responsibility denial, Optional<String> denied) {
    return new Responsibility(
        denial.grounds(), denial.type(), denial.target(), denial.topic(), denial.mode(), denied);
  }
}
