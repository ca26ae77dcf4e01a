package org.dossier.lab.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameFeatures;
import org.dossier.annotate.names.SecondLook;
import org.dossier.annotate.names.Viterbi;

/**
 * Both models of the recogniser, as learnt. The second learns from what models that have not seen a
 * document made of it, so that it trusts the first no more than new documents allow.
 *
 * @param first reads each sentence for itself
 * @param second knows what the first made of the document
 */
record TwoLooks(LearntWeights first, LearntWeights second) {

  private static final int FOLDS = 2;

  /** The features of documents, made once. */
  static final class Features {
    private final NameFeatures features;
    private final IdentityHashMap<LabelledDocument, List<int[][]>> made = new IdentityHashMap<>();

    Features(NameFeatures features) {
      this.features = features;
    }

    List<int[][]> of(LabelledDocument document) {
      return made.computeIfAbsent(document, unmade -> features.of(unmade.words()));
    }
  }

  /** Learns from documents, going over them so many times. */
  static TwoLooks learn(List<LabelledDocument> documents, Features features, int rounds) {
    List<Stretch> again = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledDocument> seen = Folds.without(documents, fold, FOLDS);
      LearntWeights first = learnFirst(seen, features, rounds);
      Map<Style, Viterbi> byStyle = new EnumMap<>(Style.class);
      for (LabelledDocument unseen : Folds.only(documents, fold, FOLDS)) {
        Viterbi reader =
            byStyle.computeIfAbsent(unseen.style(), style -> new Viterbi(first.in(style)));
        again.addAll(Stretch.of(unseen, secondLook(unseen, features, reader)));
      }
    }
    return new TwoLooks(
        learnFirst(documents, features, rounds), CrfTrainer.learn(again, rounds, 2));
  }

  static LearntWeights learnFirst(List<LabelledDocument> documents, Features features, int rounds) {
    List<Stretch> stretches = new ArrayList<>();
    documents.forEach(d -> stretches.addAll(Stretch.of(d, features.of(d))));
    return CrfTrainer.learn(stretches, rounds, 1);
  }

  private static List<int[][]> secondLook(
      LabelledDocument document, Features features, Viterbi first) {
    List<int[][]> local = features.of(document);
    return SecondLook.add(document.words(), local, local.stream().map(first::best).toList());
  }

  /** Returns the models for texts of a style. */
  TwoLooks in(Style style) {
    return new TwoLooks(first.in(style), second.in(style));
  }

  /** Returns the names each sentence of a document seems to hold. */
  List<List<FoundName>> names(LabelledDocument document, Features features) {
    Viterbi again = new Viterbi(second);
    return secondLook(document, features, new Viterbi(first)).stream()
        .map(again::best)
        .map(FoundName::of)
        .toList();
  }
}
