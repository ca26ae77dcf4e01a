@NullMarked
package org.dossier.annotate.words;

import org.jspecify.annotations.NullMarked;
