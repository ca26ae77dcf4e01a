package org.dossier.lab.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.extract.attribution.Reported;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Span;

/** An invented report and attributions in it, by their words. */
final class Fictional {

  static final String TEXT =
      "“The dam holds,” engineer Lia Voss said. “Go home.” Oster's mayor denied the leak. \uD83C\uDF0A";

  static final Reported SAID =
      reported("engineer Lia Voss", "said", "“The dam holds,”", "“Go home.”");

  static final Reported DENIED = reported("Oster's mayor", "denied", "the leak");

  private Fictional() {}

  static Document report() {
    return Document.of("oster", TEXT);
  }

  static Reported reported(String source, String cue, String... content) {
    return new Reported(Field.TEXT, spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String... words) {
    return Stream.of(words).filter(w -> !w.isEmpty()).map(Fictional::span).toList();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
