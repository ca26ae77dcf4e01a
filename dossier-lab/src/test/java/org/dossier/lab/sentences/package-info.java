/** Tests of how the cutting of texts is scored. */
@NullMarked
package org.dossier.lab.sentences;

import org.jspecify.annotations.NullMarked;
