/** Attributions scored against reports in which readers marked source, cue and content. */
@NullMarked
package org.dossier.lab.attribution;

import org.jspecify.annotations.NullMarked;
