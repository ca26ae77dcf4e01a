package org.dossier.reconcile;

import java.util.List;
import org.dossier.model.Recorded;
import org.dossier.model.Story;
import org.dossier.reconcile.policies.Recorder;

/** A codebook applied to a story. */
record CodebookPolicy(Recorder recorder) implements Policy {

  @Override
  public String name() {
    return recorder.name();
  }

  @Override
  public String title() {
    return recorder.title();
  }

  @Override
  public List<Recorded> record(Story story) {
    return Policies.ledgers(story).all().stream()
        .flatMap(ledger -> recorder.record(ledger).stream())
        .toList();
  }
}
