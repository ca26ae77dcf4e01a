package org.dossier.app.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Measure;
import org.dossier.model.Verdict;

/**
 * What is searched for; everything that is given must hold.
 *
 * @param words words that the report holds in any form, {@code "phrases"} in quotes, beginnings
 *     with {@code *}; blank for any
 * @param outlet a part of the outlet's name
 * @param from first day of publication
 * @param to last day of publication
 * @param place a part of a place that an answer to "where" names
 * @param measure what is counted in the incident that the report is about
 * @param least lowest number of that measure
 * @param most highest number of that measure
 * @param verdict how the answers stand, of that measure or, if none is given, of any question
 */
public record Query(
    String words,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<Measure> measure,
    OptionalInt least,
    OptionalInt most,
    Optional<Verdict> verdict) {

  /** Returns a query for words only. */
  public static Query of(String words) {
    return new Query(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
