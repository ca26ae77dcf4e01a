@NullMarked
package org.dossier.annotate.syntax;

import org.jspecify.annotations.NullMarked;
