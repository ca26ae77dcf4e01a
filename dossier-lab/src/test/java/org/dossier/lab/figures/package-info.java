@NullMarked
package org.dossier.lab.figures;

import org.jspecify.annotations.NullMarked;
