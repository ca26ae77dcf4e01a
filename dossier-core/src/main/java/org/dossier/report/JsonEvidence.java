package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/** Writes quotes and what rests on them; offsets count Unicode code points. */
final class JsonEvidence {

  private final JsonOut out;
  private final DossierIndex index;

  JsonEvidence(JsonOut out, DossierIndex index) {
    this.out = out;
    this.index = index;
  }

  void quote(String key, Evidence evidence) {
    out.object(key, () -> members(evidence));
  }

  void quote(String key, Optional<Evidence> evidence) {
    evidence.ifPresentOrElse(words -> quote(key, words), () -> out.nothing(key));
  }

  void quotes(String key, List<Evidence> evidence) {
    out.array(key, evidence, words -> out.object(() -> members(words)));
  }

  private void members(Evidence evidence) {
    out.text("document", evidence.document());
    place(evidence);
  }

  /** Writes field, offsets and quote into the object that is open. */
  void place(Evidence evidence) {
    Document document = index.documentOf(evidence);
    out.lower("field", evidence.field());
    span(document, evidence.field(), evidence.span());
    out.text("quote", evidence.quote());
  }

  /** Writes the offsets of a span into the object that is open. */
  void span(Document document, Field field, Span span) {
    out.number("start", document.codePoints(field, span.start()));
    out.number("end", document.codePoints(field, span.end()));
  }

  void range(String key, TimeRange range) {
    out.object(key, () -> rangeMembers(range));
  }

  private void rangeMembers(TimeRange range) {
    out.day("earliest", range.earliest());
    out.day("latest", range.latest());
  }

  void dating(String key, Dating dating) {
    out.object(key, () -> datingMembers(dating));
  }

  void dating(String key, Optional<Dating> dating) {
    dating.ifPresentOrElse(time -> dating(key, time), () -> out.nothing(key));
  }

  private void datingMembers(Dating dating) {
    rangeMembers(dating.range());
    out.name("precision", dating.range().precision());
    out.array("derivation", dating.derivation(), step -> out.object(() -> step(step)));
  }

  private void step(Dating.Step step) {
    out.text("reason", step.reason());
    quotes("evidence", step.evidence());
  }

  void count(String key, Optional<Count> count) {
    count.ifPresentOrElse(stated -> count(key, stated), () -> out.nothing(key));
  }

  void count(String key, Count count) {
    out.object(
        key,
        () -> {
          out.number("least", count.least());
          out.number("most", count.most());
          out.name("qualifier", count.qualifier());
          out.text("words", count.words());
        });
  }

  void attribution(String key, Attribution attribution) {
    out.array(key, attribution.voices(), voice -> out.object(() -> voice(voice)));
  }

  private void voice(Voice voice) {
    out.text("name", voice.name());
    out.name("kind", voice.kind());
    quote("words", voice.words());
    quote("cue", voice.cue());
    out.name("stance", voice.stance());
    out.text("factuality", voice.factuality().code());
  }
}
