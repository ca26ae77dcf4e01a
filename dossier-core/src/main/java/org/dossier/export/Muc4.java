package org.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Finding;
import org.dossier.model.Occurrence;
import org.dossier.model.Question;
import org.dossier.model.TimeRange;

/**
 * MUC-4 templates: 25 slots, one template for the main incident of every dossier that tells of
 * violence. Words of the reports stand in quotes and capitals; an empty slot is a hyphen. Foreign
 * nation stays empty: nationality is no field here.
 */
final class Muc4 {

  private static final String EMPTY = "-";
  private static final int COLUMN = 35;

  private final Coded coded;
  private final Map<String, String> slots = new LinkedHashMap<>();

  private Muc4(Coded coded) {
    this.coded = coded;
  }

  static String write(List<Case> cases) {
    StringBuilder out = new StringBuilder();
    for (Case told : cases) {
      Coded coded = new Coded(told);
      if (coded.isViolent()) {
        told.tally().carry(Part.INCIDENT, told.main().id());
        out.append(";; ").append(told.discretion().notice()).append('\n');
        out.append(new Muc4(coded).template()).append('\n');
      } else {
        told.tally().lose("templates", 1, 1, "MUC-4 has no " + told.main().type().label());
      }
    }
    return out.toString();
  }

  private String template() {
    incident();
    perpetrators();
    for (String slot :
        List.of("ID", "TYPE", "NUMBER", "FOREIGN NATION", "EFFECT OF INCIDENT", "TOTAL NUMBER")) {
      slot("PHYS TGT: " + slot, EMPTY);
    }
    victims();
    StringBuilder out = new StringBuilder();
    List<String> names = new ArrayList<>(slots.keySet());
    for (int i = 0; i < names.size(); i++) {
      String head = "%-4s%s".formatted(i + ".", names.get(i));
      String value = slots.getOrDefault(names.get(i), EMPTY);
      out.append("%-35s".formatted(head)).append(value.replace("\n", "\n" + " ".repeat(COLUMN)));
      out.append('\n');
    }
    return out.toString();
  }

  private void slot(String name, String value) {
    slots.put(name, value.isEmpty() ? EMPTY : value);
  }

  private void incident() {
    slot("MESSAGE: ID", coded.told().main().id());
    slot("MESSAGE: TEMPLATE", "1");
    slot("INCIDENT: DATE", date(coded.days()));
    slot("INCIDENT: LOCATION", coded.places().stream().findFirst().map(Texts::upper).orElse(""));
    slot("INCIDENT: TYPE", type());
    slot("INCIDENT: STAGE OF EXECUTION", "ACCOMPLISHED");
    List<String> weapons = coded.words(Aspect.WEAPON);
    slot("INCIDENT: INSTRUMENT ID", strings(weapons));
    slot("INCIDENT: INSTRUMENT TYPE", coded.weapon().map(Codes.Code::muc).orElse(""));
  }

  private String type() {
    return switch (coded.told().main().type()) {
      case BOMBING -> "BOMBING";
      case HOSTAGE_TAKING -> "KIDNAPPING";
      default -> "ATTACK";
    };
  }

  /** Returns a day or a range; "- 11 APR 31" is on or before that day. */
  private static String date(TimeRange days) {
    String first = days.earliest().map(Muc4::day).orElse("");
    String last = days.latest().map(Muc4::day).orElse("");
    if (first.equals(last)) {
      return first;
    }
    return last.isEmpty() ? "" : first.isEmpty() ? "- " + last : first + " - " + last;
  }

  private static String day(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%02d %s %02d",
        day.getDayOfMonth(),
        day.getMonth().name().substring(0, 3),
        day.getYear() % 100);
  }

  private void perpetrators() {
    boolean terror =
        coded.words(Aspect.TYPE).stream().anyMatch(words -> Texts.lower(words).contains("terror"));
    List<String> claimants = coded.claimants();
    slot("PERP: INCIDENT CATEGORY", terror || !claimants.isEmpty() ? "TERRORIST ACT" : "");
    slot("PERP: INDIVIDUAL ID", strings(actors()));
    slot("PERP: ORGANIZATION ID", strings(claimants));
    slot(
        "PERP: ORGANIZATION CONFIDENCE",
        claimants.isEmpty() ? "" : "CLAIMED OR ADMITTED: " + strings(claimants.subList(0, 1)));
  }

  private List<String> actors() {
    Case told = coded.told();
    return told.ofMain(Occurrence.class).stream()
        .filter(said -> said.type() == Occurrence.Type.ATTACK && said.actor().isPresent())
        .peek(said -> told.tally().carry(said))
        .map(said -> told.say(said.actor()))
        .distinct()
        .toList();
  }

  private void victims() {
    slot("HUM TGT: NAME", EMPTY);
    List<String> targets = coded.words(Aspect.TARGET);
    slot("HUM TGT: DESCRIPTION", strings(targets));
    slot("HUM TGT: TYPE", coded.target().map(Codes.Code::muc).orElse(""));
    slot("HUM TGT: NUMBER", EMPTY);
    slot("HUM TGT: FOREIGN NATION", EMPTY);
    OptionalInt killed = total(Question.KILLED);
    OptionalInt injured = total(Question.INJURED);
    List<String> effects = new ArrayList<>();
    killed.ifPresent(number -> effects.add("DEATH"));
    injured.ifPresent(number -> effects.add("INJURY"));
    slot("HUM TGT: EFFECT OF INCIDENT", String.join("\n", effects));
    slot("HUM TGT: TOTAL NUMBER", Ledger.number(killed.isPresent() ? killed : injured));
  }

  /** Returns the number of the best supported answer that states one. */
  private OptionalInt total(Question question) {
    Optional<Finding> finding = coded.told().finding(question);
    for (Answer answer : finding.map(Finding::answers).orElse(List.of())) {
      OptionalInt number = answer.count().map(Count::stated).orElse(OptionalInt.empty());
      if (number.isPresent()) {
        finding.ifPresent(
            asked -> coded.told().tally().carry(Part.ANSWER, Inventory.name(asked, answer)));
        return number;
      }
    }
    return OptionalInt.empty();
  }

  /** Returns string fills, one a line. */
  private static String strings(List<String> words) {
    return words.stream()
        .map(Texts::upper)
        .map(word -> '"' + word.replace("\"", "'") + '"')
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }
}
