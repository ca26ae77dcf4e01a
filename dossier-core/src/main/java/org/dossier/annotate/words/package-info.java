/** What is known of single words before a text is read; shared by the readers that learn. */
@NullMarked
package org.dossier.annotate.words;

import org.jspecify.annotations.NullMarked;
