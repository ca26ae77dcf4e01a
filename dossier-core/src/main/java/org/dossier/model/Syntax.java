package org.dossier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The dependency tree of one sentence in Universal Dependencies, over its tokens: every token but
 * one, the root, hangs on another token. Token indices are into {@link Sentence#tokens()}.
 *
 * <p>Immutable. A token that the treebanks cut into several words (<q>UK-based</q>) stands in the
 * tree with its topmost word. A clitic is a token of its own, so <q>n't</q> and <q>'s</q> have
 * their own place in the tree.
 */
public final class Syntax {

  /** Stands for the head of the root. */
  public static final int NO_HEAD = -1;

  /** The relation of the root. */
  public static final String ROOT = "root";

  private final Tags tags;
  private final int[] heads;
  private final List<String> relations;
  private final int[] firsts;
  private final int[] ends;

  /**
   * Makes a tree.
   *
   * @param tags word classes and base forms of the tokens
   * @param heads for each token the token it hangs on, {@link #NO_HEAD} for exactly one
   * @param relations for each token its relation to its head
   */
  public Syntax(Tags tags, int[] heads, List<String> relations) {
    if (heads.length == 0 || tags.size() != heads.length || relations.size() != heads.length) {
      throw new IllegalArgumentException(
          "a tree needs as many heads as tags and relations, and one at least: "
              + heads.length
              + ", "
              + tags.size()
              + ", "
              + relations.size());
    }
    this.tags = tags;
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
    this.firsts = new int[heads.length];
    this.ends = new int[heads.length];
    measure();
  }

  /** Climbs from every token to the root, and so finds the reach of every subtree and any cycle. */
  private void measure() {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      firsts[i] = i;
      ends[i] = i + 1;
    }
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] == NO_HEAD ? 1 : 0;
      int steps = 0;
      for (int at = i; at != NO_HEAD; at = heads[at]) {
        if (at < 0 || at >= heads.length || ++steps > heads.length) {
          throw new IllegalArgumentException("token " + i + " does not hang on the root");
        }
        firsts[at] = Math.min(firsts[at], i);
        ends[at] = Math.max(ends[at], i + 1);
      }
    }
    if (roots != 1) {
      throw new IllegalArgumentException("a tree has one root, not " + roots);
    }
  }

  /** Returns the number of tokens, at least 1. */
  public int size() {
    return heads.length;
  }

  /** Returns the word classes and base forms. */
  public Tags tags() {
    return tags;
  }

  /** Returns the Penn Treebank tag. */
  public String xpos(int token) {
    return tags.xpos().get(token);
  }

  /** Returns the universal word class. */
  public String upos(int token) {
    return tags.upos().get(token);
  }

  /** Returns the base form. */
  public String lemma(int token) {
    return tags.lemmas().get(token);
  }

  /** Returns the token this one hangs on, {@link #NO_HEAD} for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** Returns the relation to the head with its subtype, such as {@code nsubj:pass}. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** Returns whether the relation is one of these; {@code nsubj} covers {@code nsubj:pass}. */
  public boolean is(int token, String... wanted) {
    String relation = relation(token);
    for (String name : wanted) {
      if (relation.startsWith(name)
          && (relation.length() == name.length() || relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token that hangs on none. */
  public int root() {
    int root = 0;
    while (heads[root] != NO_HEAD) {
      root++;
    }
    return root;
  }

  /** Returns the tokens that hang on this one, in reading order. */
  public List<Integer> dependents(int token) {
    List<Integer> found = new ArrayList<>();
    for (int i = firsts[token]; i < ends[token]; i++) {
      if (heads[i] == token) {
        found.add(i);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the tokens that hang on this one by one of these relations, in reading order.
   *
   * @param wanted relations; one without a subtype covers its subtypes
   */
  public List<Integer> dependents(int token, String... wanted) {
    return dependents(token).stream().filter(i -> is(i, wanted)).toList();
  }

  /** Returns the stretch of tokens from the first to the last below this one, itself included. */
  public Range subtree(int token) {
    return new Range(firsts[token], ends[token]);
  }

  /** Returns whether a token stands below another or is that token. */
  public boolean isBelow(int token, int above) {
    int at = token;
    while (at != NO_HEAD && at != above) {
      at = heads[at];
    }
    return at == above;
  }

  /**
   * A stretch of tokens.
   *
   * @param first first token
   * @param end one past the last token
   */
  public record Range(int first, int end) {

    /** Returns whether the token lies in it. */
    public boolean contains(int token) {
      return first <= token && token < end;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Syntax that
        && tags.equals(that.tags)
        && Arrays.equals(heads, that.heads)
        && relations.equals(that.relations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tags, Arrays.hashCode(heads), relations);
  }

  @Override
  public String toString() {
    return "Syntax" + Arrays.toString(heads) + relations;
  }
}
