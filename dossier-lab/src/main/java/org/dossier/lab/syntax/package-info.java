/** Trains and scores the tagger, the parser and the base forms on treebanks. */
@NullMarked
package org.dossier.lab.syntax;

import org.jspecify.annotations.NullMarked;
