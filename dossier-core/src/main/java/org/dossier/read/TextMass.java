package org.dossier.read;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds: runs of words long enough to be prose. */
final class TextMass implements NodeVisitor {
  private static final int SHORTEST_RUN = 40;

  private final IdentityHashMap<Node, Integer> masses = new IdentityHashMap<>();
  private int apart;

  private TextMass() {}

  static TextMass of(Element root) {
    TextMass mass = new TextMass();
    root.traverse(mass);
    return mass;
  }

  /** Returns the characters of running text in an element. */
  int in(Element element) {
    return masses.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (isApart(node)) {
      apart++;
    } else if (node instanceof TextNode text && apart == 0) {
      int length = text.text().length();
      masses.put(node, length < SHORTEST_RUN ? 0 : length);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isApart(node)) {
      apart--;
    }
    Node parent = node.parentNode();
    if (parent != null) {
      masses.merge(parent, masses.getOrDefault(node, 0), Integer::sum);
    }
  }

  /** Links and what is not shown are no running text. */
  private static boolean isApart(Node node) {
    return node instanceof Element element
        && (element.normalName().equals("a") || Boilerplate.isNeverText(element));
  }
}
