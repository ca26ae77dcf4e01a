@NullMarked
package org.dossier.lab.syntax;

import org.jspecify.annotations.NullMarked;
