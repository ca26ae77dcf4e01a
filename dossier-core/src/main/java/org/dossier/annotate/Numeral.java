package org.dossier.annotate;

/**
 * A whole number read from digits or words.
 *
 * @param end one past its last token
 * @param value its value, 0 or more
 */
record Numeral(int end, long value) {}
