package org.dossier.reconcile.policies;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Measure;
import org.dossier.model.Recorded.Status;

/** What belongs beside recorded values, in full sentences. */
final class Notes {

  private final Codebook book;
  private final Ledger ledger;

  Notes(Codebook book, Ledger ledger) {
    this.book = book;
    this.ledger = ledger;
  }

  List<String> of(List<Chosen> chosen, Status status) {
    List<String> notes = new ArrayList<>();
    boolean told = chosen.stream().anyMatch(one -> one.number().isPresent());
    if (status == Status.PROVISIONAL) {
      notes.add(
          "%s independent sources are asked for (%s)."
              .formatted(book.sources().value(), book.sources().cite(book.title())));
    }
    if (ledger.measure() == Measure.KILLED && !ledger.victims().isEmpty()) {
      notes.add(
          "\"%s\" may mean dead, injured or both.".formatted(ledger.victims().get(0).words()));
    }
    if (told && ledger.events().orElse(1) > 1) {
      notes.add(events());
    }
    return notes;
  }

  private String events() {
    int events = ledger.events().orElse(1);
    return book.split().value() == Codebook.Split.NO
        ? "The number is for %s events together.".formatted(events)
        : "The number is for %s events together and is spread over them (%s)."
            .formatted(events, book.split().cite(book.title()));
  }
}
