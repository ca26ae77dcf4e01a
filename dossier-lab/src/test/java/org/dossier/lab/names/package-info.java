@NullMarked
package org.dossier.lab.names;

import org.jspecify.annotations.NullMarked;
