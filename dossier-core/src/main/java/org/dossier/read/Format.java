package org.dossier.read;

/** Reads the files of one format. */
@FunctionalInterface
interface Format {

  /**
   * Reads one file.
   *
   * @throws Unreadable if the file as a whole cannot be read; what spoils only a part of it comes
   *     back in the result
   */
  Reader.Result read(Source source) throws Unreadable;
}
