package org.dossier.app.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports of what never happened, in places that do not exist. */
final class Inventions {

  private static final List<String> SYLLABLES =
      List.of(
          "bar", "cal", "dor", "fen", "gal", "hol", "ist", "jor", "kel", "lun", "mar", "nov", "ost",
          "pel", "quin", "ros", "sel", "tor", "ul", "vas", "wen", "yar", "zel", "ath", "bry",
          "cor");

  private static final List<String> HAPPENINGS =
      List.of(
          "a bus left the road near %s",
          "a fire broke out in a warehouse in %s",
          "gunmen attacked a checkpoint outside %s",
          "a footbridge collapsed in %s",
          "a ferry ran aground off %s",
          "a bomb exploded at a market in %s",
          "floods reached the old town of %s");

  private Inventions() {}

  /** Returns a name of two or three syllables. */
  static String name(Random random) {
    String name =
        IntStream.range(0, 2 + random.nextInt(2))
            .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
            .collect(Collectors.joining());
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns a short report without a date of its own. */
  static String report(Random random) {
    return report(name(random), HAPPENINGS.get(random.nextInt(HAPPENINGS.size())), random);
  }

  /** Returns a short report of something that happened in a place. */
  static String report(String place, String happening, Random random) {
    int killed = 1 + random.nextInt(40);
    String who = name(random);
    return """
        %s people were killed and %s injured when %s on %s, the mayor said.

        Rescue workers from %s searched the site until the morning. %s %s, a witness, said that \
        help came late. The %s hospital took in %s people. The governor of %s asked for calm \
        and announced an inquiry by the %s council.
        """
        .formatted(
            killed,
            killed + random.nextInt(50),
            happening.formatted(place),
            List.of("Monday", "Tuesday", "Thursday", "Saturday").get(random.nextInt(4)),
            name(random),
            who,
            name(random),
            name(random),
            5 + random.nextInt(60),
            name(random),
            name(random));
  }

  static String happening(Random random) {
    return HAPPENINGS.get(random.nextInt(HAPPENINGS.size()));
  }
}
