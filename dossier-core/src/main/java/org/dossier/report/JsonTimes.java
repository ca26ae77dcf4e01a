package org.dossier.report;

import java.util.OptionalInt;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeValue;

/** Writes what time expressions mean and how moments stand to each other. */
final class JsonTimes {

  private final JsonOut out;
  private final JsonEvidence evidence;

  JsonTimes(JsonOut out, JsonEvidence evidence) {
    this.out = out;
    this.evidence = evidence;
  }

  /** Writes a value read in {@code field} of {@code document}. */
  void value(String key, TimeValue value, Document document, Field field) {
    out.object(key, () -> members(value, document, field));
  }

  private void members(TimeValue value, Document document, Field field) {
    if (value instanceof TimeValue.Calendar calendar) {
      out.text("type", "CALENDAR");
      evidence.range("range", calendar.range());
    } else if (value instanceof TimeValue.Yearless yearless) {
      out.text("type", "YEARLESS");
      yearless(yearless);
    } else if (value instanceof TimeValue.FromPublication distance) {
      out.text("type", "FROM_PUBLICATION").number("least", distance.least());
      out.number("most", distance.most()).text("weekday", distance.weekday().map(Enum::name));
      out.number("daysBefore", distance.daysBefore());
      out.flag("untilPublication", distance.untilPublication());
    } else if (value instanceof TimeValue.UnitFromPublication unit) {
      out.text("type", "UNIT_FROM_PUBLICATION").name("unit", unit.unit());
      out.number("shift", unit.shift()).flag("untilPublication", unit.untilPublication());
    } else if (value instanceof TimeValue.FromEvent distance) {
      fromEvent(distance, document, field);
    } else if (value instanceof TimeValue.Length length) {
      out.text("type", "LENGTH").text("words", length.words());
    }
  }

  private void fromEvent(TimeValue.FromEvent distance, Document document, Field field) {
    out.text("type", "FROM_EVENT");
    out.number("least", bounded(distance.least())).number("most", bounded(distance.most()));
    out.object(
        "anchor",
        () -> {
          evidence.span(document, field, distance.anchor());
          out.text("quote", document.cut(field, distance.anchor()));
        });
  }

  private static OptionalInt bounded(int days) {
    boolean unbounded = days == Integer.MIN_VALUE || days == Integer.MAX_VALUE;
    return unbounded ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private void yearless(TimeValue.Yearless yearless) {
    out.number("month", yearless.month().getValue()).number("day", yearless.day());
    out.name("part", yearless.part()).name("bearing", yearless.bearing());
  }

  /** Writes the members of a constraint. */
  void constraint(TimeConstraint constraint) {
    point("from", constraint.from());
    point("to", constraint.to());
    out.number("least", constraint.least()).number("most", constraint.most());
    constraint
        .yearless()
        .ifPresentOrElse(
            value -> out.object("yearless", () -> yearless(value)), () -> out.nothing("yearless"));
    out.name("strength", constraint.strength()).text("reason", constraint.reason());
    evidence.quotes("evidence", constraint.evidence());
  }

  private void point(String key, TimePoint point) {
    out.object(key, () -> out.name("kind", point.kind()).text("of", point.of()));
  }
}
