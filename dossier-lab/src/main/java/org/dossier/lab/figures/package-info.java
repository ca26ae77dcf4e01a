/** Figures and their incidents and voices, scored against incidents that people labelled. */
@NullMarked
package org.dossier.lab.figures;

import org.jspecify.annotations.NullMarked;
