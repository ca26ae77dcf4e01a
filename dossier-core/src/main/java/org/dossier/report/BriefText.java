package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.report.BriefBlock.Item;
import org.dossier.report.BriefBlock.Phrase;
import org.dossier.report.BriefBlock.Step;
import org.dossier.report.BriefBlock.Style;

/** Collects the phrases of one block. */
final class BriefText {

  private final List<Phrase> phrases = new ArrayList<>();

  private BriefText() {}

  static BriefText strong(String text) {
    return new BriefText().add(Style.STRONG, text);
  }

  static BriefText plain(String text) {
    return new BriefText().add(Style.PLAIN, text);
  }

  static BriefText quoted(Evidence evidence) {
    return new BriefText().quote(evidence);
  }

  BriefText and(String text) {
    return add(Style.PLAIN, text);
  }

  BriefText alert(String text) {
    return add(Style.ALERT, text);
  }

  BriefText value(String text) {
    return add(Style.STRONG, text);
  }

  /** Adds the words and the document they stand in. */
  BriefText quote(Evidence evidence) {
    return add(Style.QUOTE, evidence.quote()).and(" ").source(evidence.document());
  }

  /** Adds the words, with what they are, if there are any. */
  BriefText words(String label, Optional<Evidence> evidence) {
    evidence.ifPresent(said -> and("; " + label + " ").add(Style.QUOTE, said.quote()));
    return this;
  }

  BriefText quotes(List<Evidence> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      and(i == 0 ? "" : ", ").quote(evidence.get(i));
    }
    return this;
  }

  BriefText source(String document) {
    return add(Style.SOURCE, document);
  }

  private BriefText add(Style style, String text) {
    phrases.add(new Phrase(style, text));
    return this;
  }

  Item item(int depth) {
    return new Item(depth, List.copyOf(phrases));
  }

  Step step(int depth, int number) {
    return new Step(depth, number, List.copyOf(phrases));
  }

  BriefBlock.Title title() {
    return new BriefBlock.Title(List.copyOf(phrases));
  }
}
