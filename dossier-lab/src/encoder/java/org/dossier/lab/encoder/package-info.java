/** A small sentence encoder; built only with the profile "encoder". */
@NullMarked
package org.dossier.lab.encoder;

import org.jspecify.annotations.NullMarked;
