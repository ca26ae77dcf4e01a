/** Scores what pronouns and descriptions are linked to against a corpus with coreference. */
@NullMarked
package org.dossier.lab.references;

import org.jspecify.annotations.NullMarked;
