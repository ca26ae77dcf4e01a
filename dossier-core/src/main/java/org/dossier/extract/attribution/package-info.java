/**
 * Who says, thinks or feels what: every attribution of a report with its source, cue and content,
 * read by linear models of our own. Behind the door of {@link org.dossier.extract}.
 */
@NullMarked
package org.dossier.extract.attribution;

import org.jspecify.annotations.NullMarked;
