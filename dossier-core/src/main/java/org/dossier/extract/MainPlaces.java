package org.dossier.extract;

import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Evidence;

/** Tells whether words name the place of the main incident. */
final class MainPlaces {

  private MainPlaces() {}

  /** Returns whether a stretch names the first-named place of the main incident. */
  static boolean in(Context context, Clause clause, Slice slice) {
    Set<String> places =
        context.incidents().mentions().get(0).places().stream()
            .limit(1)
            .map(Evidence::quote)
            .collect(Collectors.toSet());
    return clause.names().stream()
        .filter(name -> slice.covers(name.first()))
        .anyMatch(
            name ->
                places.stream()
                    .anyMatch(
                        place ->
                            place.equals(name.canonical())
                                || sharesStart(
                                    place, clause.quote(name.first(), name.end()).quote())));
  }

  /** "Crane Hill" and "Crane Hill Arena": two names of one place when they share two words. */
  private static boolean sharesStart(String a, String b) {
    String[] left = a.split("\\s+", -1);
    String[] right = b.split("\\s+", -1);
    return left.length > 1
        && right.length > 1
        && left[0].equals(right[0])
        && left[1].equals(right[1]);
  }
}
