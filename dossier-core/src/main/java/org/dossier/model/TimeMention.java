package org.dossier.model;

/**
 * A time expression.
 *
 * @param first first token, index in the sentence
 * @param end one past the last token
 * @param value what it means
 * @param rule name of the phrase rule that read it
 */
public record TimeMention(int first, int end, TimeValue value, String rule) {}
