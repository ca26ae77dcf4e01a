package org.dossier.app.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A program that adds reports, decides and forgets until it is killed. It prints a line for
 * everything the workspace has said is kept, or gone.
 */
final class Victim {

  private Victim() {}

  /** Works on the file named first, with reports that the number named second decides. */
  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) {
    Random random = new Random(Long.parseLong(arguments[1]));
    try (Editor editor =
        Editor.open(Path.of(arguments[0]), Shelf.READER, Shelf.PIPELINE, Clock.systemUTC())) {
      List<String> kept = new ArrayList<>();
      System.out.println("ready");
      while (true) {
        editor.add(reports(random)).forEach(added -> keep(added, kept));
        if (random.nextInt(3) == 0) {
          editor.derive();
        }
        if (random.nextInt(3) == 0) {
          String id = kept.get(random.nextInt(kept.size()));
          long number = editor.record("mira", "{\"on\":\"" + id + "\"}", List.of()).number();
          System.out.println("decided " + number);
        }
        if (random.nextInt(8) == 0) {
          String id = kept.remove(random.nextInt(kept.size()));
          System.out.println("forgetting " + id);
          editor.forget(List.of(id));
          System.out.println("forgotten " + id);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void keep(Added added, List<String> kept) {
    kept.add(added.id().orElseThrow());
    System.out.println("added " + added.id().orElseThrow());
  }

  private static List<Original> reports(Random random) {
    List<Original> originals = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String text = Inventions.report(random);
      Originals.each(
          "r" + Long.toHexString(random.nextLong()) + ".txt",
          text.getBytes(StandardCharsets.UTF_8),
          originals::add);
    }
    return originals;
  }
}
