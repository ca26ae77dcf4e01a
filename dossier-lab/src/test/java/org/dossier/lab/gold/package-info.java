/** Tests of the labels, on invented reports. */
@NullMarked
package org.dossier.lab.gold;

import org.jspecify.annotations.NullMarked;
