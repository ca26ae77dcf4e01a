/** Tests of the score and the training of attributions, on invented reports. */
@NullMarked
package org.dossier.lab.attribution;

import org.jspecify.annotations.NullMarked;
