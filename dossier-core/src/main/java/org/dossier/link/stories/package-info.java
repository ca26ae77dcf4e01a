/** Which reports tell one story, from their words and dates alone. */
@NullMarked
package org.dossier.link.stories;

import org.jspecify.annotations.NullMarked;
