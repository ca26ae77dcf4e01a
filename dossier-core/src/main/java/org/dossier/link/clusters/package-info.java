/** Grouping things by how alike they are, pair by pair, in whatever order they come. */
@NullMarked
package org.dossier.link.clusters;

import org.jspecify.annotations.NullMarked;
