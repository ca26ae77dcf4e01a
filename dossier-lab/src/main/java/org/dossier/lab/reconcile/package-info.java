/** Scores how figures of one incident are held against each other. */
@NullMarked
package org.dossier.lab.reconcile;

import org.jspecify.annotations.NullMarked;
