/** Scores against labelled corpora; never published. */
@NullMarked
package org.dossier.lab;

import org.jspecify.annotations.NullMarked;
