/**
 * The learnt name recogniser: a conditional random field over hashed features, read twice, the
 * second time with what the first reading found elsewhere in the document. Entry: {@link
 * org.dossier.annotate.names.NameTagger}.
 */
@NullMarked
package org.dossier.annotate.names;

import org.jspecify.annotations.NullMarked;
