/** Tests of the scores of stories, on invented reports. */
@NullMarked
package org.dossier.lab.stories;

import org.jspecify.annotations.NullMarked;
