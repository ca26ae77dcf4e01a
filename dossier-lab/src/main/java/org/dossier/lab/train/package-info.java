/** Makes what the library ships of the corpora; each trainer makes one data file. */
@NullMarked
package org.dossier.lab.train;

import org.jspecify.annotations.NullMarked;
