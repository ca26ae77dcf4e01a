package org.dossier.model;

import java.util.List;

/**
 * What an answer rests on, counted in origins and never in documents.
 *
 * @param documents ids of the documents that state it, in order
 * @param origins names of the innermost named sources, each once, in order of first statement
 * @param independent how many independent origins are established; 0 if none is named
 * @param independence how the statements behind it stand to each other
 * @param reason why, for a reader: a clause without a full stop
 */
public record Support(
    List<String> documents,
    List<String> origins,
    int independent,
    Independence independence,
    String reason) {

  public Support {
    documents = List.copyOf(documents);
    origins = List.copyOf(origins);
  }
}
