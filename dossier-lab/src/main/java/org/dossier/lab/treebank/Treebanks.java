package org.dossier.lab.treebank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The two treebanks with their official division. GUM is divided by document, by the list beside
 * this class; EWT comes in three files.
 */
public final class Treebanks {

  private final Path folder;
  private final Set<String> development = new HashSet<>();
  private final Set<String> test = new HashSet<>();

  /**
   * Opens the treebanks.
   *
   * @param corpora the folder that holds {@code treebanks/gum} and {@code treebanks/ewt}
   */
  public Treebanks(Path corpora) {
    this.folder = corpora.resolve("treebanks");
    for (String line : resource("gum-division.txt").split("\n")) {
      if (line.startsWith("dev ")) {
        development.add(line.substring(4).strip());
      } else if (line.startsWith("test ")) {
        test.add(line.substring(5).strip());
      }
    }
  }

  /** Returns what the models are trained on. */
  public List<Tree> training() throws IOException {
    List<Tree> trees = new ArrayList<>();
    trees.addAll(gum(name -> !development.contains(name) && !test.contains(name)));
    trees.addAll(ewt("train"));
    return trees;
  }

  /** Returns what models are compared on while they are made. */
  public List<Tree> development() throws IOException {
    List<Tree> trees = new ArrayList<>(gum(development::contains));
    trees.addAll(ewt("dev"));
    return trees;
  }

  /** Returns what the shipped models learn from: all but the test parts, which are never learnt. */
  public List<Tree> forShipping() throws IOException {
    List<Tree> trees = new ArrayList<>(training());
    trees.addAll(development());
    return trees;
  }

  /** Returns GUM's test documents. */
  public List<Tree> gumTest() throws IOException {
    return gum(test::contains);
  }

  /** Returns those of GUM's test documents that are news. */
  public List<Tree> gumNewsTest() throws IOException {
    return gum(name -> test.contains(name) && name.startsWith("news_"));
  }

  /** Returns EWT's test file. */
  public List<Tree> ewtTest() throws IOException {
    return ewt("test");
  }

  private List<Tree> gum(Predicate<String> wanted) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("gum"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("GUM_")
            && name.endsWith(".conllu")
            && wanted.test(name.substring(4, name.length() - 7))) {
          trees.addAll(Conllu.read(file));
        }
      }
    }
    return trees;
  }

  private List<Tree> ewt(String part) throws IOException {
    return Conllu.read(folder.resolve("ewt").resolve("en_ewt-ud-" + part + ".conllu"));
  }

  private static String resource(String name) {
    try (InputStream in = Treebanks.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the laboratory", e);
    }
  }
}
