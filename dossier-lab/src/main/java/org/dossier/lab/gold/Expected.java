package org.dossier.lab.gold;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One labelled row and what a reading must be to count as having found it.
 *
 * @param id the row's id in the gold
 * @param places where it stands
 * @param optional whether not finding it is no miss
 * @param type whether a reading is of the row's type
 * @param differences what else a reading of the right type has wrong, in words; empty if nothing
 * @param <T> what is read
 */
public record Expected<T>(
    String id,
    List<Place> places,
    boolean optional,
    Predicate<T> type,
    Function<T, List<String>> differences) {

  public Expected {
    places = List.copyOf(places);
  }
}
