/** Tests of the score of killed and injured per incident. */
@NullMarked
package org.dossier.lab.gva;

import org.jspecify.annotations.NullMarked;
