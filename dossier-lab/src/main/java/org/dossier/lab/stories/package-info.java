/** Whether the reports of one event come together: scores of stories, and what they learn from. */
@NullMarked
package org.dossier.lab.stories;

import org.jspecify.annotations.NullMarked;
