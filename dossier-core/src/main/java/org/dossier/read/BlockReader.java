package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts a part of a page into blocks, in page order, passing over what is never an article's text.
 */
final class BlockReader implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Block.Kind kind = Block.Kind.OTHER;
  private int linked;
  private int links;
  private int breaks;
  private final Element root;

  private final Boilerplate boilerplate;

  private BlockReader(Element root, TextMass mass) {
    this.root = root;
    this.boilerplate = new Boilerplate(mass, mass.in(root));
  }

  static List<Block> read(Element root, TextMass mass) {
    BlockReader reader = new BlockReader(root, mass);
    root.filter(reader);
    reader.flush();
    return List.copyOf(reader.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (!element.equals(root) && boilerplate.covers(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBlock(element)) {
        flush();
        kind = Block.Kind.OTHER;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "a" -> links++;
      case "br" -> {
        append(" ");
        if (++breaks > 1) {
          flush();
        }
      }
      default -> {
        if (isBlock(element)) {
          flush();
          kind = kindOf(element);
        }
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("a");
  }

  private static Block.Kind kindOf(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre" -> Block.Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      default -> Block.Kind.OTHER;
    };
  }

  private void append(String raw) {
    int before = words.length();
    for (int i = 0; i < raw.length(); i++) {
      char next = raw.charAt(i);
      if (!Blanks.isBlank(next)) {
        words.append(next);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (!Blanks.isBlank(raw)) {
      breaks = 0;
    }
    linked += links > 0 ? words.length() - before : 0;
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(text, linked, kind));
    }
    words.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
