/**
 * What persons decided, brought to bear on what the rules read. Entry: {@link
 * org.dossier.review.Review}.
 */
@NullMarked
package org.dossier.review;

import org.jspecify.annotations.NullMarked;
