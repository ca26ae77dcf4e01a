/** From a story to a dossier of findings. Entry: {@link org.dossier.reconcile.Reconciler}. */
@NullMarked
package org.dossier.reconcile;

import org.jspecify.annotations.NullMarked;
