/** Pages of which no text can become markup. */
@NullMarked
package org.dossier.report.html;

import org.jspecify.annotations.NullMarked;
