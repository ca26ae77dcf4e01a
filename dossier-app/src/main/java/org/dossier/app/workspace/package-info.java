/**
 * A workspace: one file that keeps documents and decisions, and all that is derived from them.
 *
 * <p>{@link org.dossier.app.workspace.Workspace} answers questions, to many threads at a time;
 * {@link org.dossier.app.workspace.Editor} adds, decides and forgets, one at a time on the whole
 * machine. Only documents and decisions are truth: the rest can be made again from them.
 */
@NullMarked
package org.dossier.app.workspace;

import org.jspecify.annotations.NullMarked;
