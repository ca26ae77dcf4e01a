package org.dossier.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;

/**
 * How well the recogniser does on one corpus.
 *
 * @param corpus what it is called on the page
 * @param types the types of names the corpus marks
 * @param tally names found and missed
 */
public record NameScore(String corpus, List<NameType> types, NameTally tally) {

  private static final List<NameType> ALL = List.of(NameType.values());
  private static final List<NameType> THREE =
      List.of(NameType.PERSON, NameType.ORGANISATION, NameType.PLACE);
  private static final int FOLDS = 5;

  /** Scores on all corpora, each time with a recogniser that has not seen the scored documents. */
  public static List<NameScore> all(Path folder) throws IOException {
    NameCorpora corpora = NameCorpora.read(folder);
    TwoLooks.Features features = NameTrainer.features();
    NameTally wikigold = wikigold(corpora, features);
    TwoLooks held = TwoLooks.learn(corpora.unheld(), features, NameTrainer.ROUNDS);
    TwoLooks news = held.in(Style.NEWS);
    List<NameScore> scores = new ArrayList<>();
    scores.add(new NameScore("wikigold, 5-fold", ALL, wikigold));
    scores.add(new NameScore("wikigold, 5-fold, without other names", THREE, wikigold));
    scores.add(
        new NameScore(
            "Universal NER EWT, test",
            THREE,
            tally(corpora.unerTest(), held.in(Style.WEB), features)));
    scores.add(
        new NameScore("GUM news, every third", THREE, tally(corpora.heldGum(), news, features)));
    scores.add(
        new NameScore("re3d, every third", THREE, tally(corpora.heldRe3d(), news, features)));
    return scores;
  }

  private static NameTally wikigold(NameCorpora corpora, TwoLooks.Features features) {
    NameTally tally = new NameTally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledDocument> seen = new ArrayList<>(Folds.without(corpora.wikigold(), fold, FOLDS));
      seen.addAll(corpora.besides());
      TwoLooks looks = TwoLooks.learn(seen, features, NameTrainer.ROUNDS);
      List<LabelledDocument> unseen = Folds.only(corpora.wikigold(), fold, FOLDS);
      add(tally, unseen, looks.in(Style.ENCYCLOPAEDIA), features);
    }
    return tally;
  }

  private static NameTally tally(
      List<LabelledDocument> documents, TwoLooks looks, TwoLooks.Features features) {
    NameTally tally = new NameTally();
    add(tally, documents, looks, features);
    return tally;
  }

  private static void add(
      NameTally tally,
      List<LabelledDocument> documents,
      TwoLooks looks,
      TwoLooks.Features features) {
    for (LabelledDocument document : documents) {
      List<List<FoundName>> found = looks.names(document, features);
      for (int s = 0; s < found.size(); s++) {
        tally.add(document.names().get(s), found.get(s));
      }
    }
  }
}
