package org.dossier.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.app.Intake.Placed;
import org.dossier.model.Document;

/** Gives documents that share an id longer ones that do not. */
final class UniqueIds {

  private final Map<String, Long> uses;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private UniqueIds(List<Placed> placed) {
    uses =
        placed.stream()
            .map(one -> one.document().id())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    uses.keySet().stream().filter(this::isUsedOnce).forEach(taken::add);
  }

  /**
   * Keeps every id that only one document has. All documents that share one are named by their
   * file's place instead, and numbered where that does not tell them apart.
   */
  static List<Document> assign(List<Placed> placed) {
    UniqueIds ids = new UniqueIds(placed);
    return placed.stream().map(ids::rename).toList();
  }

  private Document rename(Placed placed) {
    Document document = placed.document();
    return isUsedOnce(document.id()) ? document : document.withId(free(longer(placed)));
  }

  private boolean isUsedOnce(String id) {
    return uses.getOrDefault(id, 0L) == 1;
  }

  /** The file's place, and the id if it is more than the file's name. */
  private static String longer(Placed placed) {
    String id = placed.document().id();
    boolean isFileName = id.equals(placed.document().provenance().file());
    return isFileName ? placed.place() : placed.place() + "#" + id;
  }

  private String free(String base) {
    String id = base;
    while (!taken.add(id)) {
      id = base + "#" + (numbers.merge(base, 1, Integer::sum) + 1);
    }
    return id;
  }
}
