/** From annotated text to statements. Entry: {@link org.dossier.extract.Extractor}. */
@NullMarked
package org.dossier.extract;

import org.jspecify.annotations.NullMarked;
