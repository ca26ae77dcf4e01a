/** How fast the stages are. Entry: {@link org.dossier.lab.speed.StageTimes}. */
@NullMarked
package org.dossier.lab.speed;

import org.jspecify.annotations.NullMarked;
