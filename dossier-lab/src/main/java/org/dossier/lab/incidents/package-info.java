/** Scores what is read as a report's main incident: whether there is one, its type, its place. */
@NullMarked
package org.dossier.lab.incidents;

import org.jspecify.annotations.NullMarked;
