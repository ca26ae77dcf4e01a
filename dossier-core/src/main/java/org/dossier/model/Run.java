package org.dossier.model;

/**
 * How a result was made.
 *
 * @param version version of the program
 * @param rules version of the rules and lexicons
 */
public record Run(String version, String rules) {}
