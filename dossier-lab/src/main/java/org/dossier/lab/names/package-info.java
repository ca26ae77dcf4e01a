/** Teaches the name recogniser and scores it. */
@NullMarked
package org.dossier.lab.names;

import org.jspecify.annotations.NullMarked;
