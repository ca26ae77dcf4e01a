package org.dossier.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Document;

/** Invented reports to measure speed with. */
public final class BenchReports {

  private static final int SENTENCES = 30;

  private BenchReports() {}

  /** Makes some reports of about 3,000 characters. */
  public static List<Document> of(int reports, Random random) {
    return IntStream.range(0, reports)
        .mapToObj(i -> Document.of("report-" + i, report(random)))
        .toList();
  }

  private static String report(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(random)).append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    String place = pick(random, "Ostermoor", "Vellin", "Tarn Quay", "Sankt Brevin");
    int number = 2 + random.nextInt(90);
    return switch (random.nextInt(6)) {
      case 0 -> "At least " + number + " people were killed when a ferry sank off " + place + ".";
      case 1 -> "Officials in " + place + " said " + number + " others were injured.";
      case 2 -> "The toll has risen to " + number + ", the regional health office reported.";
      case 3 -> "A spokeswoman denied that the crew had been warned before the storm.";
      case 4 -> "Residents of " + place + " lit candles on the quay two days after the sinking.";
      default -> "Three men were detained on " + (1 + random.nextInt(28)) + " March, police said.";
    };
  }

  private static String pick(Random random, String... options) {
    return options[random.nextInt(options.length)];
  }
}
