package org.dossier.link.clusters;

/**
 * How alike two things are.
 *
 * @param one number of a thing
 * @param other number of another
 * @param score how alike they are; any number, as long as more is more alike
 */
public record Link(int one, int other, float score) {}
