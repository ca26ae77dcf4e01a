package org.dossier.report;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.dossier.model.Description;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Speech;
import org.dossier.model.Statement;
import org.dossier.model.TimeReference;
import org.dossier.model.Warning;

/** Writes what only one kind of statement has. */
final class StatementDetail {

  private final JsonOut out;
  private final DossierIndex index;
  private final JsonEvidence evidence;
  private final BiConsumer<String, Optional<Evidence>> words;

  /** Writes quotes by {@code words}: with their place, or the words alone. */
  StatementDetail(JsonOut out, DossierIndex index, BiConsumer<String, Optional<Evidence>> words) {
    this.out = out;
    this.index = index;
    this.evidence = new JsonEvidence(out, index);
    this.words = words;
  }

  /**
   * Writes the members of the statement's kind; none for a figure, which each form writes itself.
   */
  void members(Statement statement) {
    if (statement instanceof Responsibility responsibility) {
      responsibility(responsibility);
    } else if (statement instanceof Warning warning) {
      warning(warning);
    } else if (statement instanceof Response response) {
      response(response);
    } else if (statement instanceof Proceeding proceeding) {
      proceeding(proceeding);
    } else if (statement instanceof Occurrence occurrence) {
      out.name("type", occurrence.type());
      words("actor", occurrence.actor());
    } else if (statement instanceof Description description) {
      out.name("aspect", description.aspect());
    } else if (statement instanceof Speech speech) {
      words("content", Optional.of(speech.content()));
    } else if (statement instanceof TimeReference reference) {
      time(reference);
    }
  }

  private void responsibility(Responsibility responsibility) {
    out.name("type", responsibility.type());
    words("target", responsibility.target());
    words("topic", responsibility.topic());
    words("mode", responsibility.mode());
    out.text("denies", responsibility.denies());
  }

  private void warning(Warning warning) {
    out.name("type", warning.type());
    words("issuer", warning.issuer());
    words("recipient", warning.recipient());
    words("content", warning.content());
    words("channel", warning.channel());
    words("hedge", warning.hedge());
  }

  private void response(Response response) {
    out.name("type", response.type());
    words("by", response.by());
    words("content", response.content());
    out.name("causality", response.causality()).text("warning", response.warning());
  }

  private void proceeding(Proceeding proceeding) {
    out.name("step", proceeding.step());
    words("persons", proceeding.persons());
    evidence.count("number", proceeding.number());
    words("matter", proceeding.matter());
  }

  private void time(TimeReference reference) {
    Evidence said = reference.grounds().evidence();
    Field field = said.field();
    JsonTimes times = new JsonTimes(out, evidence);
    times.value("value", reference.value(), index.documentOf(said), field);
  }

  private void words(String key, Optional<Evidence> quoted) {
    words.accept(key, quoted);
  }
}
