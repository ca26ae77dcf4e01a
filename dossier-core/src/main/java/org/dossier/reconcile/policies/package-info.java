/** Recording policies: codebooks as data and the one interpreter that applies them. */
@NullMarked
package org.dossier.reconcile.policies;

import org.jspecify.annotations.NullMarked;
