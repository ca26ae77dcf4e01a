package org.dossier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Status;
import org.dossier.model.Recorded.Value;

/** Words for what policies record. */
final class RecordedView {

  /** The measures that policies record. */
  static final List<Measure> MEASURES = List.of(Measure.KILLED, Measure.INJURED);

  private RecordedView() {}

  /** Returns what is recorded of the main incident; nobody reads of attackers nobody counts. */
  static List<Recorded> of(Dossier dossier) {
    return dossier.recordedOf(dossier.story().main()).stream()
        .filter(recorded -> !recorded.perpetrators() || recorded.least().isPresent())
        .toList();
  }

  static String title(Recorded recorded) {
    return recorded.title();
  }

  static String counts(Recorded recorded) {
    String label = recorded.measure().label();
    return recorded.perpetrators() ? label + " of those who did it" : label;
  }

  /** Returns the fields with their values: {@code nkill 143}. */
  static String fields(Recorded recorded) {
    return recorded.values().stream().map(RecordedView::field).collect(Collectors.joining(", "));
  }

  private static String field(Value value) {
    String number =
        value.number().isPresent() ? String.valueOf(value.number().getAsInt()) : "blank";
    String shares =
        value.shares().isEmpty()
            ? ""
            : value.shares().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" + ", " (", ")"));
    return value.field() + " " + number + shares;
  }

  /** Returns how the values are to be taken, unless they are to be taken as they are. */
  static String status(Recorded recorded) {
    return recorded.status() == Status.RECORDED || recorded.status() == Status.BLANK
        ? ""
        : ", " + recorded.status().label();
  }

  /** Returns the words that are not recorded, by the reason why not. */
  static Map<String, List<String>> losing(Recorded recorded) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    recorded
        .losing()
        .forEach(
            losing ->
                byReason
                    .computeIfAbsent(losing.reason(), why -> new ArrayList<>())
                    .add("“" + losing.value() + "”"));
    return byReason;
  }
}
