/**
 * Tags, dependency trees and base forms of English sentences.
 *
 * <p>No part of the library's interface: the module does not export it. Its classes are public so
 * that the laboratory trains and scores with the very code that reads: features and sums are the
 * same in both places because they are computed by the same lines. {@link
 * org.dossier.annotate.syntax.EnglishGrammar} is what the annotator uses.
 */
@NullMarked
package org.dossier.annotate.syntax;

import org.jspecify.annotations.NullMarked;
