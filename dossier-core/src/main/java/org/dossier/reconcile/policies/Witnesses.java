package org.dossier.reconcile.policies;

import java.util.Collection;

/** What is known of the statements behind numbers; field rules 2.4 and the time network. */
public interface Witnesses {

  /** Returns how many independent origins stand behind statements, 0 or more. */
  int independent(Collection<String> statements);

  /** Returns whether one of the first statements stands for a later moment than all the others. */
  boolean later(Collection<String> statements, Collection<String> others);
}
