package org.dossier.annotate.syntax;

/**
 * A word class in two notations.
 *
 * @param xpos Penn Treebank tag
 * @param upos universal word class
 */
public record Tag(String xpos, String upos) {}
