/** Whether copied text is found: copies planted among the reports of the corpora. */
@NullMarked
package org.dossier.lab.copies;

import org.jspecify.annotations.NullMarked;
