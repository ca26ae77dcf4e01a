@NullMarked
package org.dossier.lab.pieces;

import org.jspecify.annotations.NullMarked;
