/** Values of records as JSON and back, so that what was read once need not be read again. */
@NullMarked
package org.dossier.app.codec;

import org.jspecify.annotations.NullMarked;
