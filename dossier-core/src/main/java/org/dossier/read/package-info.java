/** From the bytes of one file to the reports in it. Entry: {@link org.dossier.read.Reader}. */
@NullMarked
package org.dossier.read;

import org.jspecify.annotations.NullMarked;
