/**
 * Dossier reads news reports and tells, per incident, what is reported, who says so, and where they
 * disagree.
 *
 * <p>The packages, in the order data flows:
 *
 * <ol>
 *   <li>{@link org.dossier.read.Reader read}: bytes of one file to documents
 *   <li>{@link org.dossier.annotate.Annotator annotate}: a document to sentences, tokens, numbers,
 *       names, quotations and times; tags, trees and references when asked for
 *   <li>{@link org.dossier.extract.Extractor extract}: an annotated document to statements
 *   <li>{@link org.dossier.review.Review review}: statements, and what persons decided about them,
 *       to the statements that stand
 *   <li>{@link org.dossier.link.Linker link}: the statements of many documents to stories, with the
 *       {@link org.dossier.link.Stories stories} their words and dates tell
 *   <li>{@link org.dossier.reconcile.Reconciler reconcile}: a story to a dossier of findings
 *   <li>{@link org.dossier.report.Report report}: dossiers to text, Markdown, HTML, JSON and CSV
 *   <li>{@link org.dossier.export.Export export}: dossiers to the formats of others, without names
 *       of persons unless asked for, each with what it cannot carry
 * </ol>
 *
 * <p>{@link org.dossier.model model} holds the values they exchange, and is all they know of each
 * other; {@link org.dossier.pipeline.Pipeline pipeline} composes them. All stages are pure: no
 * clock, locale, environment, network or file after construction.
 */
@NullMarked
package org.dossier;

import org.jspecify.annotations.NullMarked;
