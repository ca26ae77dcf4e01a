/** From the statements of many reports to stories. Entry: {@link org.dossier.link.Linker}. */
@NullMarked
package org.dossier.link;

import org.jspecify.annotations.NullMarked;
