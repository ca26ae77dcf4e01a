package org.dossier.lab.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Makes one data file of the library from the corpora; the same corpora give the same bytes. */
public interface Trainer {

  /** Returns the name the command line knows it by. */
  String name();

  /**
   * Trains.
   *
   * @param corpora folder of the corpora
   * @param resources folder of the library's data files, as under {@code src/main/resources}
   * @param log where to tell progress
   * @throws IOException if a corpus cannot be read or the file not be written
   */
  void train(Path corpora, Path resources, PrintWriter log) throws IOException;
}
