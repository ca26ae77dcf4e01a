/**
 * From a document to its sentences, tokens, numbers, names and times. Entry: {@link
 * org.dossier.annotate.Annotator}.
 */
@NullMarked
package org.dossier.annotate;

import org.jspecify.annotations.NullMarked;
