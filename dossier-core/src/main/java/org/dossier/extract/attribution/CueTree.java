package org.dossier.extract.attribution;

import java.util.List;
import java.util.Locale;
import org.dossier.model.Syntax;

/** What the model of cues looks at in the word classes and the tree of one sentence. */
final class CueTree {

  private static final String BEFORE = "<s>";
  private static final String AFTER = "</s>";

  private final Text text;
  private final int start;
  private final Syntax tree;

  CueTree(Text text, int sentence) {
    this.text = text;
    this.start = text.start(sentence);
    this.tree = text.syntax(sentence);
  }

  /** Adds the features of one token of the text. */
  void add(Features f, int at) {
    int token = at - start;
    addTags(f, token);
    addRelations(f, token);
    addDependents(f, token);
  }

  private String lemma(int token) {
    return tree.lemma(token).toLowerCase(Locale.ROOT);
  }

  private String xpos(int token) {
    return token < 0 ? BEFORE : token >= tree.size() ? AFTER : tree.xpos(token);
  }

  private String relation(int token) {
    return token < 0 || token >= tree.size() ? "" : tree.relation(token);
  }

  private void addTags(Features f, int i) {
    String lemma = lemma(i);
    f.add("x", xpos(i));
    f.add("l", lemma);
    f.add("l,x", lemma, xpos(i));
    f.add("l,x+1", lemma, xpos(i + 1));
    f.add("l,x-1", lemma, xpos(i - 1));
    f.add("x-1,x,x+1", xpos(i - 1), xpos(i), xpos(i + 1));
    f.add("x,x+1,x+2", xpos(i), xpos(i + 1), xpos(i + 2));
    f.add("x-2,x-1,x", xpos(i - 2), xpos(i - 1), xpos(i));
  }

  private void addRelations(Features f, int i) {
    int head = tree.head(i);
    String lemma = lemma(i);
    String relation = relation(i);
    String above = head == Syntax.NO_HEAD ? "" : lemma(head);
    f.add("rel", relation);
    f.add("rel,l", relation, lemma);
    f.add("rel,hl", relation, above);
    f.add("rel,hl,l", relation, above, lemma);
    f.add("rel,hrel,x", relation, relation(head), xpos(i));
    f.add("rel-1,rel,rel+1", relation(i - 1), relation, relation(i + 1));
    if (head != Syntax.NO_HEAD) {
      f.add("head,near", above, Words.digit(Math.min(3, Math.abs(head - i))), xpos(head));
    }
  }

  private void addDependents(Features f, int i) {
    String lemma = lemma(i);
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    String subject = "";
    String content = "";
    for (int dependent : tree.dependents(i)) {
      if (!tree.is(dependent, "punct", "advmod", "cc", "det", "case", "amod", "conj")) {
        (dependent < i ? left : right).append(relation(dependent)).append(' ');
      }
      if (tree.is(dependent, "nsubj")) {
        subject = sort(dependent);
      } else if (tree.is(dependent, "ccomp", "xcomp", "parataxis", "obj", "acl", "obl", "nmod")) {
        content = content(i, dependent);
        f.add("comp", content);
        f.add("l,comp", lemma, content);
        f.add("x,comp", xpos(i), content);
        f.add("l,compx", lemma, relation(dependent), xpos(dependent));
      }
    }
    addValency(f, i, left.toString(), right.toString());
    f.add("subj", subject, xpos(i));
    f.add("l,subj", lemma, subject);
    f.add("subj,comp", subject, content);
  }

  private void addValency(Features f, int i, String left, String right) {
    String lemma = lemma(i);
    f.add("deps", left, right);
    f.add("l,deps", lemma, left, right);
    f.add("x,deps", xpos(i), left, right);
    f.add("l,left", lemma, left);
    f.add("l,right", lemma, right);
  }

  /** Names how a possible content hangs, on which side, and with what word: "ccomp>that". */
  private String content(int token, int dependent) {
    List<Integer> marks = tree.dependents(dependent, "mark", "case");
    String mark = marks.isEmpty() ? "" : lemma(marks.get(0));
    return relation(dependent) + (dependent < token ? "<" : ">") + mark;
  }

  /** Tells people, bodies and places by what they are, others by their word. */
  private String sort(int token) {
    String form = text.form(start + token, start, start + tree.size());
    return switch (form) {
      case "PERSON", "ORGANISATION", "PLACE", "pronoun" -> form;
      default -> lemma(token);
    };
  }
}
