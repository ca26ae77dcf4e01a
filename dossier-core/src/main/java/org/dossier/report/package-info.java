/**
 * From dossiers to text, Markdown, HTML, JSON and CSV. Entry: {@link org.dossier.report.Report}.
 */
@NullMarked
package org.dossier.report;

import org.jspecify.annotations.NullMarked;
