package org.dossier.extract.attribution;

/**
 * A run of tokens of a text.
 *
 * @param first first token
 * @param end one past the last token
 */
record Run(int first, int end) {}
