package org.dossier.lab.seeds;

import org.dossier.model.Document;

/**
 * A reading that does not name its report itself.
 *
 * @param document the report
 * @param reading what was read in it
 * @param <T> what is read
 */
record InReport<T>(Document document, T reading) {}
