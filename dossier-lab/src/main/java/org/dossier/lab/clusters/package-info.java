/** Clusters words by the vectors a sentence encoder gives them. */
@NullMarked
package org.dossier.lab.clusters;

import org.jspecify.annotations.NullMarked;
