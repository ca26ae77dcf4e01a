package org.dossier.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Incident;
import org.dossier.model.IncidentType;

/** What an analyst asks of an incident, by its type. */
final class Questionnaire {

  private static final String LIST = "questions.tsv";

  /**
   * One line of the list.
   *
   * @param gap what is missing when it is open
   * @param types types of incident it is asked about
   * @param words the gap as a short phrase
   */
  record Item(Gap gap, Set<IncidentType> types, String words) {}

  private final List<Item> items;

  private Questionnaire(List<Item> items) {
    this.items = items;
  }

  /** Reads the list that ships with the library. */
  static Questionnaire standard() {
    try (InputStream list = Questionnaire.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("the library is incomplete: " + LIST + " is missing");
      }
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return new Questionnaire(
          text.lines().filter(line -> !line.startsWith("#")).map(Questionnaire::item).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }

  private static Item item(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(LIST + ": expected three cells in: " + line);
    }
    return new Item(Gap.valueOf(cells[0]), types(cells[1]), cells[2]);
  }

  private static Set<IncidentType> types(String cell) {
    if (cell.equals("ALL")) {
      return EnumSet.allOf(IncidentType.class);
    }
    Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
    for (String name : cell.split(",", -1)) {
      types.add(IncidentType.valueOf(name));
    }
    return types;
  }

  List<Item> items() {
    return items;
  }

  /** Returns what no report tells about an incident, in the order of the list. */
  List<String> open(CaseFile file, Incident incident) {
    return items.stream()
        .filter(item -> item.types().contains(incident.type()))
        .filter(item -> item.gap().isOpen(file, incident))
        .map(Item::words)
        .toList();
  }
}
