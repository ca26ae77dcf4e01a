package org.dossier.annotate;

/**
 * A length of time in days, as far as the words fix it.
 *
 * @param end one past its last token
 * @param least shortest length meant, in days
 * @param most longest length meant, in days
 * @param counted whether a number or "a" stands before the unit
 * @param plainCount whether a number stands there, not "a" and not a vague word
 */
record Duration(int end, int least, int most, boolean counted, boolean plainCount) {}
