package org.dossier.report;

import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Losing;
import org.dossier.model.Recorded.Value;

/** Writes what a policy records. */
final class JsonRecorded {

  private final JsonOut out;

  JsonRecorded(JsonOut out) {
    this.out = out;
  }

  /** Writes the members of what is recorded of one measure. */
  void members(Recorded recorded) {
    out.text("policy", recorded.policy()).text("title", recorded.title());
    out.text("incident", recorded.incident()).name("measure", recorded.measure());
    out.flag("perpetrators", recorded.perpetrators()).name("status", recorded.status());
    out.array("values", recorded.values(), it -> out.object(() -> value(it)));
    out.texts("notes", recorded.notes());
    out.array("losing", recorded.losing(), it -> out.object(() -> losing(it)));
  }

  private void value(Value value) {
    out.text("field", value.field()).number("number", value.number());
    out.numbers("shares", value.shares()).texts("statements", value.statements());
    out.text("reason", value.reason()).text("source", value.source());
  }

  private void losing(Losing losing) {
    out.text("value", losing.value()).texts("statements", losing.statements());
    out.text("reason", losing.reason());
  }
}
