/** Composes the stages. Entry: {@link org.dossier.pipeline.Pipeline}. */
@NullMarked
package org.dossier.pipeline;

import org.jspecify.annotations.NullMarked;
