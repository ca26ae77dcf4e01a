package org.dossier.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Recorded;
import org.dossier.model.Story;
import org.dossier.reconcile.policies.Ledger;
import org.dossier.reconcile.policies.Recorder;

/** The recording policies that ship with the library. */
final class Policies {

  private static final List<CodebookPolicy> ALL =
      Stream.of("plain", "gtd", "ucdp", "acled", "ibc", "every-casualty")
          .map(name -> new CodebookPolicy(Recorder.of(name)))
          .toList();

  private static final PersonWords WORDS = PersonWords.standard();
  private static final Principals PRINCIPALS = new Principals(Countries.standard());

  private Policies() {}

  /** Returns all of them, the plain one first. */
  static List<Policy> all() {
    return List.copyOf(ALL);
  }

  /** Records every incident of a story by every policy, by incident and then by policy. */
  static List<Recorded> record(CaseFile file, Supports supports, FigurePairs pairs) {
    List<Ledger> ledgers = new Ledgers(file, supports, pairs, WORDS).all();
    return file.incidents()
        .flatMap(
            incident ->
                ALL.stream()
                    .flatMap(
                        policy ->
                            ledgers.stream()
                                .filter(ledger -> ledger.incident().equals(incident.id()))
                                .flatMap(ledger -> policy.recorder().record(ledger).stream())))
        .toList();
  }

  /** Lays out a story that is not being reconciled. */
  static Ledgers ledgers(Story story) {
    CaseFile file = new CaseFile(story);
    Supports supports = new Supports(PRINCIPALS, new CommonTexts(story.dependences()));
    return new Ledgers(file, supports, new FigurePairs(new Chronology(file)), WORDS);
  }
}
