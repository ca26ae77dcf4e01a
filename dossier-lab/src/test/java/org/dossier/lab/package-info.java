/** Tests of the laboratory. */
@NullMarked
package org.dossier.lab;

import org.jspecify.annotations.NullMarked;
