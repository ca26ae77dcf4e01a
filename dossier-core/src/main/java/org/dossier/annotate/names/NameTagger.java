package org.dossier.annotate.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dossier.annotate.words.WordClusters;

/** Finds names by what was learnt from labelled texts. */
public final class NameTagger {

  /** Name of the data file with both models beside this class. */
  public static final String MODELS = "names-model.gz";

  /** Name of the gazetteer's data file beside this class. */
  public static final String GAZETTEER = "gazetteer.gz";

  private final NameFeatures features;
  private final Viterbi first;
  private final Viterbi second;

  /**
   * @param first reads each sentence for itself
   * @param second reads it again, knowing what the first made of the whole document
   */
  public NameTagger(NameFeatures features, Scores first, Scores second) {
    this.features = features;
    this.first = new Viterbi(first);
    this.second = new Viterbi(second);
  }

  /** Reads the data files of this library. */
  public static NameTagger load() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(open(MODELS)), 1 << 16))) {
      return new NameTagger(
          new NameFeatures(WordClusters.load(), gazetteer()),
          NameModel.read(in),
          NameModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + MODELS + " of this library", e);
    }
  }

  /** Reads the gazetteer of this library. */
  public static Gazetteer gazetteer() {
    try (InputStream stream = open(GAZETTEER)) {
      return Gazetteer.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file of this library " + GAZETTEER, e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = NameTagger.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("data file missing from this library: " + name);
    }
    return stream;
  }

  /**
   * Returns the names of each sentence of a document.
   *
   * @param document the words of each sentence
   * @param least how sure a name's type must be, from 0 to 1
   */
  public List<List<FoundName>> names(List<List<String>> document, double least) {
    List<int[][]> local = features.of(document);
    List<int[]> labels = local.stream().map(first::best).toList();
    return SecondLook.add(document, local, labels).stream()
        .map(sentence -> names(sentence, least))
        .toList();
  }

  private List<FoundName> names(int[][] sentence, double least) {
    return FoundName.of(second.best(sentence)).stream()
        .filter(name -> second.certainty(sentence, name) >= least)
        .toList();
  }
}
