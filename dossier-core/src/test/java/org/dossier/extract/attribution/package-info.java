@NullMarked
package org.dossier.extract.attribution;

import org.jspecify.annotations.NullMarked;
