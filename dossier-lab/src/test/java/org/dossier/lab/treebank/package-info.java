@NullMarked
package org.dossier.lab.treebank;

import org.jspecify.annotations.NullMarked;
