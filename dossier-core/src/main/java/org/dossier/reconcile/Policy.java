package org.dossier.reconcile;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Recorded;
import org.dossier.model.Story;

/**
 * A recording policy: turns what the reports of a story state into the values that a table of
 * incidents asks for (field rules 1.5). Implementations are pure.
 */
public interface Policy {

  /** Returns the name it is asked for by, such as {@code gtd}. */
  String name();

  /** Returns the codebook and its edition, for a reader. */
  String title();

  /**
   * Records the main incident and every other one with figures.
   *
   * @return by incident, the main one first, and then by measure
   */
  List<Recorded> record(Story story);

  /**
   * Returns the plain policy, which records KILLED and INJURED.
   *
   * <p>Each report gives its own number first: of the dead, the first total it states, else how
   * many persons it says died, else one if it tells of a death; of the injured, the first total,
   * else those shot, stabbed or taken to hospital who did not die, counted or spoken of one by one.
   * Whoever is killed counts, also who did it. The value is that of most reports, of equals the
   * lowest: of the dead among the reports that tell of a death, of the injured among those that
   * state a total, if there are such, less the dead that a report did not know of. Silence is 0
   * there; what no report states at all is left blank.
   */
  static Policy plain() {
    return all().get(0);
  }

  /** Returns all policies that ship with the library, the plain one first. */
  static List<Policy> all() {
    return Policies.all();
  }

  /** Returns the policy of a name, empty if there is none. */
  static Optional<Policy> named(String name) {
    return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
