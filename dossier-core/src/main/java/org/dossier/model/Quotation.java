package org.dossier.model;

/**
 * Words in quotation marks.
 *
 * @param first first token inside the marks, index in the sentence
 * @param end one past the last token inside the marks
 */
public record Quotation(int first, int end) {}
