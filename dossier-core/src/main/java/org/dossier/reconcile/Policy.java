package org.dossier.reconcile;

import org.dossier.model.Dossier;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;

/**
 * A recording policy: turns what the reports of a story state into the one value that a table of
 * incidents asks for (field rules 1.5). Implementations are pure.
 */
@FunctionalInterface
public interface Policy {

  /**
   * Records one measure of the main incident.
   *
   * @throws IllegalArgumentException if the policy does not record the measure
   */
  Recorded record(Dossier dossier, Measure measure);

  /**
   * Returns the plain policy, which records KILLED and INJURED.
   *
   * <p>Each report gives its own number first: of the dead, the first total it states, else how
   * many persons it says died, else one if it tells of a death; of the injured, the first total,
   * else those shot, stabbed or taken to hospital who did not die, counted or spoken of one by one.
   * Whoever is killed counts, also who did it. The value is that of most reports, of equals the
   * lowest: of the dead among the reports that tell of a death, of the injured among those that
   * state a total, if there are such, less the dead that a report did not know of. Silence is 0.
   */
  static Policy plain() {
    return new PlainPolicy();
  }
}
