package org.dossier.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page: the part of the page that holds most of its prose, and in it the
 * run of blocks that gains most when prose counts for and everything else against it (maximum
 * subsequence segmentation, Pasternack and Roth 2009).
 */
final class MainText {
  private static final double CHILD_SHARE = 0.85;
  private static final List<String> CONTAINERS =
      List.of("[itemprop~=articleBody]", "article", "main, [role=main]");
  private static final double CONTAINER_SHARE = 0.3;
  private static final int SHORTEST = 200;

  private MainText() {}

  /** Returns the paragraphs, separated by blank lines; empty if the page has none. */
  static String of(Document page, Page meta) {
    TextMass mass = TextMass.of(page.body());
    Element root = densest(container(page, mass), mass);
    List<Block> blocks = withoutTitle(best(BlockReader.read(root, mass)), meta.title());
    return meta.body()
        .map(body -> StatedBody.reconcile(body, blocks, BlockReader.read(page.body(), mass)))
        .orElseGet(() -> join(blocks));
  }

  static String join(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /** Returns the element that markup names as the article, if it holds enough of the prose. */
  private static Element container(Document page, TextMass mass) {
    double least = Math.max(SHORTEST, CONTAINER_SHARE * mass.in(page.body()));
    return CONTAINERS.stream()
        .flatMap(
            query -> page.select(query).stream().max(Comparator.comparingInt(mass::in)).stream())
        .filter(it -> mass.in(it) >= least)
        .findFirst()
        .orElse(page.body());
  }

  private static Element densest(Element root, TextMass mass) {
    Element element = root;
    Optional<Element> child = Optional.of(root);
    while (child.isPresent()) {
      element = child.get();
      double least = CHILD_SHARE * mass.in(element);
      child =
          element.children().stream()
              .filter(it -> mass.in(it) >= least && it.childrenSize() > 1)
              .findFirst();
    }
    return element;
  }

  private static List<Block> withoutTitle(List<Block> blocks, Optional<String> title) {
    return blocks.stream().filter(it -> title.filter(it.text()::equals).isEmpty()).toList();
  }

  private static List<Block> best(List<Block> blocks) {
    double most = 0;
    double sum = 0;
    int start = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < blocks.size(); i++) {
      sum += blocks.get(i).value();
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > most) {
        most = sum;
        from = start;
        to = i + 1;
      }
    }
    return blocks.subList(from, to);
  }
}
