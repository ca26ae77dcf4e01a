package org.dossier.lab.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a desk does to a text that it takes over. */
public enum Edit {
  /** One word in 25 is another, one in 50 is gone. */
  LIGHT("light edits") {
    @Override
    String apply(String text, String host, Random random) {
      return words(text, 1 / 25.0, 1 / 50.0, random);
    }
  },
  /** The end is cut off: 40 percent of the words are kept. */
  CUT("cut to 40 %") {
    @Override
    String apply(String text, String host, Random random) {
      String[] all = text.split(" ", -1);
      return String.join(" ", Arrays.copyOf(all, (int) Math.ceil(0.4 * all.length)));
    }
  },
  /** Sixty words to a hundred stand in the middle of a report of something else. */
  EMBEDDED("passage in another report") {
    @Override
    String apply(String text, String host, Random random) {
      String[] all = text.split(" ", -1);
      int length = Math.min(all.length, 60 + random.nextInt(41));
      int from = random.nextInt(all.length - length + 1);
      String passage = String.join(" ", Arrays.copyOfRange(all, from, from + length));
      int middle = host.indexOf(' ', host.length() / 2);
      return middle < 0
          ? host + " " + passage
          : host.substring(0, middle) + " " + passage + host.substring(middle);
    }
  },
  /**
   * One word in ten is another, one in 25 gone, every fifth sentence too, and two changed places.
   */
  HEAVY("heavy edits") {
    @Override
    String apply(String text, String host, Random random) {
      List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+", -1)));
      sentences.removeIf(sentence -> random.nextInt(5) == 0);
      if (sentences.size() > 2) {
        int at = random.nextInt(sentences.size() - 1);
        Collections.swap(sentences, at, at + 1);
      }
      return words(String.join(" ", sentences), 1 / 10.0, 1 / 25.0, random);
    }
  };

  private final String label;

  Edit(String label) {
    this.label = label;
  }

  /** Returns what to call it. */
  public String label() {
    return label;
  }

  /**
   * Edits a text.
   *
   * @param text what is copied
   * @param host a report of something else
   * @param random decides what is changed
   */
  abstract String apply(String text, String host, Random random);

  private static String words(String text, double other, double gone, Random random) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      double draw = random.nextDouble();
      if (draw < other) {
        words.add(letters(random));
      } else if (draw >= other + gone) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static String letters(Random random) {
    return IntStream.range(0, 6)
        .collect(
            StringBuilder::new,
            (word, i) -> word.append((char) ('a' + random.nextInt(26))),
            StringBuilder::append)
        .toString();
  }
}
