/** The command line program. */
@NullMarked
package org.dossier.app;

import org.jspecify.annotations.NullMarked;
