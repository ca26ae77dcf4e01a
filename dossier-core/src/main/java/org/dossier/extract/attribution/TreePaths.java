package org.dossier.extract.attribution;

import java.util.Locale;
import org.dossier.model.Syntax;

/** How each token of a cue's sentence hangs together with the cue in the tree. */
final class TreePaths {

  /** How far up from the cue branches are told apart. */
  private static final int HIGHEST = 3;

  /** How many relations on the way up are named. */
  private static final int NAMED = 2;

  /**
   * Where a token hangs.
   *
   * @param top the token with which its branch begins; below zero for what is no branch
   * @param branch how far the way goes up from the cue, and the relation by which it goes down
   * @param path the branch with the next relation further down
   * @param edge whether the token begins or ends its branch
   */
  record Place(int top, String branch, String path, String edge) {
    private static final Place CUE = new Place(-1, "cue", "cue", "");
    static final Place OUT = new Place(-1, "", "", "");
  }

  private final Syntax tree;
  private final int start;
  private final int first;
  private final int end;
  private final int head;
  private final int[] above;
  private final Place[] places;
  private final String siblings;

  TreePaths(Text text, Run cue) {
    int sentence = text.sentenceOf(cue.first());
    this.start = text.start(sentence);
    this.tree = text.syntax(sentence);
    this.first = cue.first() - start;
    this.end = Math.min(cue.end() - start, tree.size());
    this.head = highest();
    this.above = new int[tree.size()];
    int steps = 0;
    for (int at = head; at != Syntax.NO_HEAD; at = tree.head(at)) {
      above[at] = ++steps;
    }
    this.places = new Place[tree.size()];
    StringBuilder kinds = new StringBuilder();
    for (int i = 0; i < places.length; i++) {
      places[i] = isCue(i) ? Place.CUE : place(i);
      kinds.append(sibling(i));
    }
    this.siblings = kinds.toString();
  }

  /** Returns the token of the cue that hangs highest. */
  private int highest() {
    for (int i = first; i < end; i++) {
      if (!isCue(tree.head(i))) {
        return i;
      }
    }
    return first;
  }

  private boolean isCue(int token) {
    return first <= token && token < end;
  }

  private Place place(int token) {
    int at = token;
    int top = token;
    String relation = "";
    String below = "";
    while (!isCue(at) && above[at] == 0) {
      below = relation;
      relation = tree.relation(at);
      top = at;
      at = tree.head(at);
    }
    String branch = (isCue(at) ? "" : rise(above[at] - 1)) + relation;
    boolean isBranch = !relation.isEmpty();
    return new Place(
        isBranch ? top : -2 - at,
        branch,
        branch + "/" + below,
        isBranch ? edge(token, tree.subtree(top)) : "");
  }

  private String rise(int steps) {
    StringBuilder rise = new StringBuilder(Words.digit(Math.min(steps, HIGHEST)));
    int at = head;
    for (int i = 0; i < Math.min(NAMED, steps); i++) {
      rise.append('^').append(tree.relation(at));
      at = tree.head(at);
    }
    return rise.append('/').toString();
  }

  private static String edge(int token, Syntax.Range branch) {
    return (token == branch.first() ? "(" : "") + (token == branch.end() - 1 ? ")" : "");
  }

  private String sibling(int token) {
    boolean counts = !isCue(token) && isCue(tree.head(token)) && !tree.is(token, "punct");
    return counts ? tree.relation(token) + (token < head ? "<" : ">") : "";
  }

  /** Returns the base form of the token of the cue that hangs highest. */
  String lemma() {
    return tree.lemma(head).toLowerCase(Locale.ROOT);
  }

  /** Returns the relation by which the cue hangs. */
  String relation() {
    return tree.relation(head);
  }

  /** Returns the relations of what hangs on the cue, and on which side. */
  String siblings() {
    return siblings;
  }

  /** Returns where a token of the text hangs. */
  Place of(int at) {
    return at < start || at >= start + places.length ? Place.OUT : places[at - start];
  }
}
