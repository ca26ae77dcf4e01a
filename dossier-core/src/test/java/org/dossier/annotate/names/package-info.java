@NullMarked
package org.dossier.annotate.names;

import org.jspecify.annotations.NullMarked;
