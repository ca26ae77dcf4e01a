@NullMarked
package org.dossier.lab.clusters;

import org.jspecify.annotations.NullMarked;
