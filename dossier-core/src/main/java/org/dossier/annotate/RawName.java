package org.dossier.annotate;

import org.dossier.model.NameMention.Kind;

/**
 * A name as one sentence shows it.
 *
 * @param first first token
 * @param end one past the last token
 * @param kind what it seems to name
 * @param sure whether the words themselves tell the kind, not only the absence of other signs
 */
record RawName(int first, int end, Kind kind, boolean sure) {}
