package org.dossier.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.annotate.Annotator;

/**
 * The corpora of names.
 *
 * @param wikigold wikigold
 * @param unerDev the development part of Universal NER's EWT
 * @param unerTest its test part, never learnt from
 * @param gum the free parts of GUM
 * @param re3d the free parts of re3d
 */
record NameCorpora(
    List<LabelledDocument> wikigold,
    List<LabelledDocument> unerDev,
    List<LabelledDocument> unerTest,
    List<LabelledDocument> gum,
    List<LabelledDocument> re3d) {

  private static final int HELD = 3;

  /** Reads all of them. */
  static NameCorpora read(Path corpora) throws IOException {
    return new NameCorpora(
        IobCorpus.wikigold(corpora),
        IobCorpus.uner(corpora, "dev"),
        IobCorpus.uner(corpora, "test"),
        GumNames.read(corpora),
        Re3dNames.read(corpora, Annotator.english(Set.of())));
  }

  /** Returns what the shipped recogniser learns from: all but the test part of Universal NER. */
  List<LabelledDocument> all() {
    List<LabelledDocument> all = new ArrayList<>(wikigold);
    all.addAll(besides());
    return all;
  }

  /** Returns all but wikigold and the test part of Universal NER. */
  List<LabelledDocument> besides() {
    List<LabelledDocument> besides = new ArrayList<>(unerDev);
    besides.addAll(gum);
    besides.addAll(re3d);
    return besides;
  }

  /** Returns every third news document of GUM. */
  List<LabelledDocument> heldGum() {
    return Folds.only(gum.stream().filter(d -> d.id().contains("news")).toList(), 0, HELD);
  }

  /** Returns every third document of re3d. */
  List<LabelledDocument> heldRe3d() {
    return Folds.only(re3d, 0, HELD);
  }

  /** Returns all documents but those held back for scoring. */
  List<LabelledDocument> unheld() {
    List<LabelledDocument> unheld = new ArrayList<>(all());
    unheld.removeAll(heldGum());
    unheld.removeAll(heldRe3d());
    return unheld;
  }
}
