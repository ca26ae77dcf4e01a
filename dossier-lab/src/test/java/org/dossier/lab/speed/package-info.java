/** Tests of how speed is measured. */
@NullMarked
package org.dossier.lab.speed;

import org.jspecify.annotations.NullMarked;
