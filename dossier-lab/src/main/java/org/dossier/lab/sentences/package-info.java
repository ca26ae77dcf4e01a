/** How well texts are cut. Entry: {@link org.dossier.lab.sentences.CutScore}. */
@NullMarked
package org.dossier.lab.sentences;

import org.jspecify.annotations.NullMarked;
