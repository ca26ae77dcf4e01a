/** Makes the table of word pieces from the first layer of a sentence encoder. */
@NullMarked
package org.dossier.lab.pieces;

import org.jspecify.annotations.NullMarked;
