package org.dossier.lab.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Span;

/**
 * Written cases of sentence boundaries: a line holds an id, a tab and a short text with {@code ‖}
 * between its sentences. The mark goes, with one space behind it; {@code ⏎ ␣ ¬} stand for a line
 * break, a no-break space and a soft hyphen.
 */
public final class MarkedCases {

  private MarkedCases() {}

  /** Reads the cases of a file; each is a text. */
  public static List<CutText> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .map(line -> line.split("\t"))
        .map(row -> text(row[0], row[1]))
        .toList();
  }

  static CutText text(String id, String marked) {
    String plain = marked.replace('⏎', '\n').replace('␣', '\u00a0').replace('¬', '\u00ad');
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String sentence : plain.split("‖ ?")) {
      int start = text.length();
      text.append(sentence);
      sentences.add(new Span(start, start + length(sentence)));
    }
    return new CutText(Document.of(id, text.toString()), sentences, List.of());
  }

  private static int length(String sentence) {
    int end = sentence.length();
    while (Character.isWhitespace(sentence.charAt(end - 1)) || sentence.charAt(end - 1) == 0xa0) {
      end--;
    }
    return end;
  }
}
