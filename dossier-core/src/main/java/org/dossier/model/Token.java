package org.dossier.model;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands in its field
 * @param text as written
 * @param lower for comparing: lower case without regard to language, straight quotes and hyphens
 */
public record Token(Span span, String text, String lower) {}
