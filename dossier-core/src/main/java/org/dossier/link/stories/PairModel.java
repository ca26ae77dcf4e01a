package org.dossier.link.stories;

/** How likely two reports tell one story. */
public interface PairModel {

  /** Returns the log-odds that two reports tell one story; symmetric. */
  double score(StoryText a, StoryText b);

  /** Returns the mean of scores from which on two groups of reports are one story. */
  double threshold();

  /** Returns the model that ships with the library. */
  static PairModel standard() {
    return TreeModel.standard();
  }
}
