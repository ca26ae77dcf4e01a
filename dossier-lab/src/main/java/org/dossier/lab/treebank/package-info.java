/** Reads treebanks in CoNLL-U, and knows which documents are for training and which for testing. */
@NullMarked
package org.dossier.lab.treebank;

import org.jspecify.annotations.NullMarked;
