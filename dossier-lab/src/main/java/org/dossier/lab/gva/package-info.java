/**
 * Scores the final number of killed and injured per incident, the grouping of reports given.
 *
 * <p>Entry: {@link org.dossier.lab.gva.GvaScore}.
 */
@NullMarked
package org.dossier.lab.gva;

import org.jspecify.annotations.NullMarked;
