/** Tests of the score of time expressions, on invented reports. */
@NullMarked
package org.dossier.lab.time;

import org.jspecify.annotations.NullMarked;
