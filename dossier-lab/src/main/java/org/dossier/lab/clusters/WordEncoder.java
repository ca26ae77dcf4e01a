package org.dossier.lab.clusters;

import java.io.IOException;
import java.util.ServiceLoader;

/** Gives single words a vector each, such that words used alike have like vectors. */
public interface WordEncoder {

  /**
   * Returns the vector of a word standing alone, the same every time.
   *
   * @param lower the word in lower case
   */
  float[] vector(String lower) throws IOException;

  /**
   * Returns the encoder of this build.
   *
   * @throws IOException if it was built without one, as an ordinary build is, because the encoder's
   *     libraries are large
   */
  static WordEncoder load() throws IOException {
    return ServiceLoader.load(WordEncoder.class)
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "this build has no word encoder; run bin/lab train clusters, which adds it"));
  }
}
