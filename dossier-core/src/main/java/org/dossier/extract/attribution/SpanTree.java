package org.dossier.extract.attribution;

import org.dossier.extract.attribution.TreePaths.Place;
import org.dossier.model.Tags;

/** What the model of sources and contents looks at in word classes and in the cue's tree. */
final class SpanTree {

  private static final String BEFORE = "<s>";
  private static final String AFTER = "</s>";

  private final Text text;
  private final Given given;
  private final TreePaths paths;

  SpanTree(Text text, Run cue, Given given) {
    this.text = text;
    this.given = given;
    this.paths = new TreePaths(text, cue);
  }

  /** Adds the features of one token of the text. */
  void add(Features f, int at, String side, Between between) {
    int sentence = text.sentenceOf(at);
    Tags tags = text.tags(sentence);
    int token = at - text.start(sentence);
    String tag = tags.xpos().get(token);
    f.add("x", side, tag);
    f.add("x-1,x", side, token > 0 ? tags.xpos().get(token - 1) : BEFORE, tag);
    f.add("x,x+1", side, tag, token + 1 < tags.size() ? tags.xpos().get(token + 1) : AFTER);
    if (sentence == given.sentence()) {
      addBranch(f, at, side, tag);
      addAround(f, at, side, between);
      addPath(f, at, side, tag);
    }
  }

  private void addBranch(Features f, int at, String side, String tag) {
    Place place = paths.of(at);
    String branch = place.branch();
    f.add("branch", branch);
    f.add("branch,path", branch, place.path());
    f.add("branch,stem", branch, paths.lemma());
    f.add("branch,rel", branch, paths.relation(), side);
    f.add("branch,siblings", branch, paths.siblings(), side);
    f.add("edge", branch, place.edge(), side);
    f.add("edge,x", branch, place.edge(), tag);
  }

  private void addAround(Features f, int at, String side, Between between) {
    Place before = paths.of(at - 1);
    Place place = paths.of(at);
    Place after = paths.of(at + 1);
    String branch = place.branch();
    String same = Words.flag(place.top() == before.top()) + Words.flag(place.top() == after.top());
    f.add("branch-1", before.branch(), branch, same);
    f.add("branch+1", branch, after.branch(), same);
    f.add("branches", before.branch(), branch, after.branch(), same);
    f.add("branch,w", branch, same, text.lower(at));
    f.add("branch,marks", branch, between.marks(), between.quotes(), side);
    f.add("branch,quotes", branch, text.quotes(at), given.place(), side);
  }

  private void addPath(Features f, int at, String side, String tag) {
    String path = paths.of(at).path();
    f.add("tree", path);
    f.add("tree,stem", path, paths.lemma());
    f.add("tree-1,tree", paths.of(at - 1).path(), path);
    f.add("tree,tree+1", path, paths.of(at + 1).path());
    f.add("tree,x", path, side, tag);
  }
}
