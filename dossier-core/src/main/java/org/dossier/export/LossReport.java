package org.dossier.export;

import java.util.List;

/**
 * What an export leaves out of one dossier, counted there.
 *
 * @param incident id of the dossier's main incident
 * @param losses what is left out in whole or in part; empty if nothing is
 */
public record LossReport(String incident, List<Loss> losses) {

  public LossReport {
    losses = List.copyOf(losses);
  }

  /**
   * One kind of content that does not arrive.
   *
   * @param what what it is, in the plural: {@code "derivations of dates"}
   * @param lost how many are left out, at least 1
   * @param of how many the dossier has, not below {@code lost}
   * @param why for a reader: a clause without a full stop
   */
  public record Loss(String what, int lost, int of, String why) {
    public Loss {
      if (lost < 1 || of < lost) {
        throw new IllegalArgumentException("lost %s of %s: %s".formatted(lost, of, what));
      }
    }

    @Override
    public String toString() {
      return "%s of %s %s: %s".formatted(lost, of, what, why);
    }
  }
}
