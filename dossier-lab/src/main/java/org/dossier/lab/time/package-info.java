/** Scores time expressions against TimeML, by the definitions of TempEval-3. */
@NullMarked
package org.dossier.lab.time;

import org.jspecify.annotations.NullMarked;
