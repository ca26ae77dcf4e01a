package org.dossier.lab.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;

/** Reads corpora with one token a line and its label: inside, outside, beginning. */
final class IobCorpus {

  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER",
          NameType.PERSON,
          "ORG",
          NameType.ORGANISATION,
          "LOC",
          NameType.PLACE,
          "MISC",
          NameType.OTHER);

  private final List<LabelledDocument> documents = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final String name;
  private final boolean marksOther;
  private final Style style;
  private DocumentBuilder document = new DocumentBuilder();

  private IobCorpus(String name, boolean marksOther, Style style) {
    this.name = name;
    this.marksOther = marksOther;
    this.style = style;
  }

  /** Reads wikigold. */
  static List<LabelledDocument> wikigold(Path corpora) throws IOException {
    IobCorpus corpus = new IobCorpus("wikigold", true, Style.ENCYCLOPAEDIA);
    for (String line : Files.readAllLines(corpora.resolve("names/wikigold/wikigold.conll"))) {
      if (line.startsWith("-DOCSTART-")) {
        corpus.endDocument();
      } else if (line.isBlank()) {
        corpus.endSentence();
      } else {
        corpus.add(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      }
    }
    return corpus.end();
  }

  /** Reads one part of the Universal NER annotation of the English Web Treebank. */
  static List<LabelledDocument> uner(Path corpora, String part) throws IOException {
    IobCorpus corpus = new IobCorpus("uner-" + part, false, Style.WEB);
    Path file = corpora.resolve("names/uner/en_ewt-ud-" + part + ".iob2");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc")) {
        corpus.endDocument();
      } else if (line.isBlank()) {
        corpus.endSentence();
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        corpus.add(columns[1], columns[2]);
      }
    }
    return corpus.end();
  }

  private void add(String word, String label) {
    words.add(word);
    labels.add(label);
  }

  private void endSentence() {
    document.add(words, names());
    words.clear();
    labels.clear();
  }

  private void endDocument() {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(document.build(name + "-" + documents.size(), marksOther, style));
      document = new DocumentBuilder();
    }
  }

  private List<LabelledDocument> end() {
    endDocument();
    return documents;
  }

  /** A name begins with B, or with I where no name of the same type goes before. */
  private List<FoundName> names() {
    List<FoundName> names = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      String type = type(i);
      int end = i + 1;
      while (end < labels.size() && labels.get(end).startsWith("I-") && type(end).equals(type)) {
        end++;
      }
      if (TYPES.containsKey(type)) {
        names.add(new FoundName(i, end, TYPES.getOrDefault(type, NameType.OTHER)));
      }
      i = end;
    }
    return names;
  }

  private String type(int i) {
    String label = labels.get(i);
    return label.substring(label.indexOf('-') + 1);
  }
}
