/**
 * From dossiers to the formats that coders, desks and other programs work with, each with a report
 * of what it cannot carry. Entry: {@link org.dossier.export.Export}.
 */
@NullMarked
package org.dossier.export;

import org.jspecify.annotations.NullMarked;
