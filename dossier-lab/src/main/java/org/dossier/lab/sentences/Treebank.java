package org.dossier.lab.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a treebank in CoNLL-U, rebuilt from their tokens.
 *
 * <p>Tokens are joined by a space unless {@code SpaceAfter=No} says otherwise. A paragraph begins
 * at {@code newpar} and is parted from the one before by a blank line. In GUM a paragraph can hold
 * blocks, such as a caption inside a figure, whose lengths {@code newpar_block} gives in sentences:
 * where one of them ends, a blank line follows too. So headings and captions stand on lines of
 * their own, as on a page.
 */
public final class Treebank {

  private final List<CutText> texts = new ArrayList<>();
  private final List<Integer> blockEnds = new ArrayList<>();
  private final String paragraphEnd;
  private TextBuilder text;
  private int sentence;

  private Treebank(String paragraphEnd) {
    this.paragraphEnd = paragraphEnd;
    this.text = new TextBuilder("", paragraphEnd);
  }

  /**
   * Reads the texts of a file, in order.
   *
   * @param paragraphEnd line breaks to put between paragraphs
   */
  public static List<CutText> read(Path file, String paragraphEnd) throws IOException {
    Treebank treebank = new Treebank(paragraphEnd);
    Files.readAllLines(file).forEach(treebank::add);
    treebank.endText();
    return treebank.texts;
  }

  private void add(String line) {
    if (line.startsWith("# newdoc id = ")) {
      endText();
      text = new TextBuilder(line.substring(14), paragraphEnd);
    } else if (line.startsWith("# newpar_block = ")) {
      addBlocks(line);
    } else if (line.startsWith("# newpar")) {
      text.endParagraph();
      blockEnds.clear();
    } else if (line.isEmpty()) {
      endSentence();
    } else if (line.charAt(0) != '#') {
      text.add(line.split("\t", -1));
    }
  }

  private void addBlocks(String line) {
    for (String block : line.split("\\|")) {
      int open = block.lastIndexOf('(');
      int space = block.indexOf(' ', open);
      blockEnds.add(sentence + Integer.parseInt(block.substring(open + 1, space)));
    }
  }

  private void endSentence() {
    text.endSentence();
    sentence++;
    if (blockEnds.contains(sentence)) {
      text.endParagraph();
    }
  }

  private void endText() {
    if (!text.isEmpty()) {
      texts.add(text.build());
    }
  }
}
