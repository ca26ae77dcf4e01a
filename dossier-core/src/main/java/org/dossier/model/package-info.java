/**
 * Everything the stages exchange: immutable values with their own invariants, JDK only.
 *
 * <p>In the order data flows: {@link org.dossier.model.Document} (a report as read), {@link
 * org.dossier.model.AnnotatedDocument} (its sentences, tokens, numbers, names and times), {@link
 * org.dossier.model.Extraction} (its statements and the incidents it speaks of), {@link
 * org.dossier.model.Story} (what several reports say of one incident), {@link
 * org.dossier.model.Dossier} (questions, answers, verdicts). Beside them stands what persons
 * decide: {@link org.dossier.model.Decision} and what came of it, {@link org.dossier.model.Ruling}.
 */
@NullMarked
package org.dossier.model;

import org.jspecify.annotations.NullMarked;
