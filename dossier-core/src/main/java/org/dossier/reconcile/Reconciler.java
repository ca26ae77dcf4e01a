package org.dossier.reconcile;

import org.dossier.model.Dossier;
import org.dossier.model.Story;

/**
 * Fifth stage: holds the statements of one story against each other.
 *
 * <p>Implementations are pure. Nothing is decided: every finding lists all its answers.
 */
@FunctionalInterface
public interface Reconciler {

  /** Reconciles one story. */
  Dossier reconcile(Story story);

  /** Returns the standard reconciler. */
  static Reconciler standard() {
    return new StandardReconciler();
  }
}
