package org.dossier.lab.figures;

/**
 * Counts over the reports of one incident, or of several.
 *
 * @param reports read
 * @param found labelled figures that were read, strictly
 * @param missed labelled figures that were not
 * @param wrong readings that found none
 * @param role found ones whose incident has the right role
 * @param voiced found ones for which the right voice, or rightly nobody, is cited
 * @param cited found ones for which somebody is labelled as cited
 * @param citedVoiced those of them for which the right voice is cited
 * @param part found ones rightly read as a part of a total, or as none
 */
record Tally(
    int reports,
    int found,
    int missed,
    int wrong,
    int role,
    int voiced,
    int cited,
    int citedVoiced,
    int part) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        reports + other.reports,
        found + other.found,
        missed + other.missed,
        wrong + other.wrong,
        role + other.role,
        voiced + other.voiced,
        cited + other.cited,
        citedVoiced + other.citedVoiced,
        part + other.part);
  }

  int labelled() {
    return found + missed;
  }

  int read() {
    return found + wrong;
  }

  double precision() {
    return percent(found, read());
  }

  double recall() {
    return percent(found, labelled());
  }

  double f1() {
    return percent(2 * found, labelled() + read());
  }

  /** Returns a share in percent, 0 of nothing. */
  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
