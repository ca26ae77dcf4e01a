package org.dossier.extract;

import java.util.List;
import java.util.Set;
import org.dossier.extract.TokenPattern.Next;
import org.dossier.extract.TokenPattern.Node;
import org.dossier.extract.TokenPattern.State;
import org.dossier.model.NameMention;
import org.dossier.model.NumberMention;

/** The parts patterns are made of. */
final class Nodes {

  static final Node START = part(Shape.BETWEEN, (state, at, next) -> at == 0 && next.accept(at));

  static final Node END =
      part(Shape.BETWEEN, (state, at, next) -> at == state.clause.size() && next.accept(at));

  private static final Node NOTHING = part(Shape.BETWEEN, (state, at, next) -> next.accept(at));

  /** How a part matches, see {@link Node#match}. */
  @FunctionalInterface
  private interface Matcher {
    boolean match(State state, int at, Next next);
  }

  /** A part that is not even tried where its shape tells that it cannot match. */
  private record Part(Shape shape, Matcher matcher) implements Node {
    @Override
    public boolean match(State state, int at, Next next) {
      return !shape.rejects(state.clause, at) && matcher.match(state, at, next);
    }
  }

  /** What is known of a token. */
  @FunctionalInterface
  interface Test {
    boolean holds(Clause clause, int at);
  }

  /** One token. */
  private record OneToken(Shape shape, Test test) implements Node {
    @Override
    public boolean match(State state, int at, Next next) {
      return holds(state.clause, at) && next.accept(at + 1);
    }

    boolean holds(Clause clause, int at) {
      return at < clause.size() && test.holds(clause, at);
    }
  }

  private Nodes() {}

  private static Node part(Shape shape, Matcher matcher) {
    return new Part(shape, matcher);
  }

  static Node sequence(List<Node> nodes) {
    if (nodes.isEmpty()) {
      return NOTHING;
    }
    Node result = nodes.get(nodes.size() - 1);
    for (int i = nodes.size() - 2; i >= 0; i--) {
      Node head = nodes.get(i);
      Node tail = result;
      result =
          part(
              head.shape().then(tail.shape()),
              (state, at, next) -> head.match(state, at, end -> tail.match(state, end, next)));
    }
    return result;
  }

  static Node anyOf(List<Node> choices) {
    Shape shape = choices.stream().map(Node::shape).reduce(Shape::or).orElseThrow();
    if (choices.stream().allMatch(OneToken.class::isInstance)) {
      List<OneToken> tokens = choices.stream().map(OneToken.class::cast).toList();
      return new OneToken(
          shape, (clause, at) -> tokens.stream().anyMatch(token -> token.holds(clause, at)));
    }
    Node[] fixed = choices.toArray(Node[]::new);
    return part(
        shape,
        (state, at, next) -> {
          for (Node choice : fixed) {
            if (choice.match(state, at, next)) {
              return true;
            }
          }
          return false;
        });
  }

  static Node repeat(Node node, int least, int most) {
    Shape shape = least > 0 ? node.shape() : node.shape().optional();
    return node instanceof OneToken token
        ? part(shape, (state, at, next) -> asManyAsFit(token, least, most, state, at, next))
        : part(shape, (state, at, next) -> again(node, least, most, state, at, next));
  }

  private static boolean asManyAsFit(
      OneToken token, int least, int most, State state, int at, Next next) {
    int end = at;
    while (end - at < most && token.holds(state.clause, end)) {
      end++;
    }
    while (end - at >= least) {
      if (next.accept(end)) {
        return true;
      }
      end--;
    }
    return false;
  }

  private static boolean again(Node node, int least, int most, State state, int at, Next next) {
    boolean more =
        most > 0
            && node.match(
                state, at, end -> end > at && again(node, least - 1, most - 1, state, end, next));
    return more || (least <= 0 && next.accept(at));
  }

  static Node not(Node node) {
    return part(
        Shape.BETWEEN, (state, at, next) -> !node.match(state, at, end -> true) && next.accept(at));
  }

  static Node word(String word) {
    return new OneToken(
        Shape.beginningWith(OneOf.word(word)), (clause, at) -> clause.lower(at).equals(word));
  }

  static Node token(Test test) {
    return new OneToken(Shape.ANY_TOKEN, test);
  }

  static Node entry(String lexicalClass, int mark) {
    return part(
        Shape.beginningWith(OneOf.mark(mark)),
        (state, at, next) -> {
          Clause clause = state.clause;
          String before = state.lastValue;
          for (Lexicon.Entry entry :
              clause.lexicon().startingWith(lexicalClass, clause.lower(at))) {
            if (stands(entry.words(), clause, at)) {
              state.lastValue = entry.value();
              if (next.accept(at + entry.words().size())) {
                return true;
              }
              state.lastValue = before;
            }
          }
          return false;
        });
  }

  private static boolean stands(List<String> words, Clause clause, int at) {
    if (at + words.size() > clause.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!clause.lower(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  static Node number(NumberMention.Form form) {
    return part(
        Shape.beginningWith(OneOf.mark(Marks.of(form))),
        (state, at, next) -> next.accept(state.clause.numberAt(at).orElseThrow().end()));
  }

  static Node time() {
    return part(
        Shape.beginningWith(OneOf.mark(Marks.TIME)),
        (state, at, next) -> next.accept(state.clause.timeAt(at).orElseThrow().end()));
  }

  static Node name(Set<NameMention.Kind> kinds) {
    OneOf marks =
        kinds.stream()
            .map(kind -> OneOf.mark(Marks.of(kind)))
            .reduce(OneOf::or)
            .orElseThrow(() -> new IllegalArgumentException("a name of no kind"));
    return part(
        Shape.beginningWith(marks),
        (state, at, next) -> next.accept(state.clause.nameAt(at).orElseThrow().end()));
  }

  static Node capture(String name, Node node) {
    return part(
        node.shape(),
        (state, at, next) -> {
          Slice before = state.captures.get(name);
          String valueBefore = state.values.get(name);
          String lastBefore = state.lastValue;
          state.lastValue = "";
          boolean matched =
              node.match(
                  state,
                  at,
                  end -> {
                    Slice inner = state.captures.put(name, new Slice(at, end));
                    String innerValue = state.values.put(name, state.lastValue);
                    if (next.accept(end)) {
                      return true;
                    }
                    restore(state, name, inner, innerValue);
                    return false;
                  });
          if (!matched) {
            restore(state, name, before, valueBefore);
            state.lastValue = lastBefore;
          }
          return matched;
        });
  }

  private static void restore(
      State state,
      String name,
      @org.jspecify.annotations.Nullable Slice slice,
      @org.jspecify.annotations.Nullable String value) {
    if (slice == null) {
      state.captures.remove(name);
    } else {
      state.captures.put(name, slice);
    }
    if (value == null) {
      state.values.remove(name);
    } else {
      state.values.put(name, value);
    }
  }
}
