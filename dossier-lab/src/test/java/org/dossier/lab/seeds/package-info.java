/** Tests of the score, on an invented raid told by three invented reports. */
@NullMarked
package org.dossier.lab.seeds;

import org.jspecify.annotations.NullMarked;
