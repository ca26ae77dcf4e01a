package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.extract.TokenPattern.Node;
import org.dossier.model.NameMention;
import org.dossier.model.NumberMention;

/** Reads the notation of {@link TokenPattern} by recursive descent. */
final class PatternParser {

  /** How often {@code *} and {@code +} repeat at most: no phrase of a sentence is longer. */
  private static final int ENDLESS = 40;

  private final String source;
  private final Lexicon lexicon;
  private int at;

  PatternParser(String source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
  }

  Node parse() {
    Node node = alternatives();
    if (at < source.length()) {
      throw error("unexpected '" + source.charAt(at) + "'");
    }
    return node;
  }

  private Node alternatives() {
    List<Node> choices = new ArrayList<>(List.of(sequence()));
    while (peek('|')) {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.get(0) : Nodes.anyOf(choices);
  }

  private Node sequence() {
    List<Node> nodes = new ArrayList<>();
    skipBlanks();
    while (at < source.length() && source.charAt(at) != ')' && source.charAt(at) != '|') {
      nodes.add(repeated());
      skipBlanks();
    }
    return Nodes.sequence(nodes);
  }

  private Node repeated() {
    Node node = element();
    if (at >= source.length()) {
      return node;
    }
    return switch (source.charAt(at)) {
      case '?' -> times(node, 0, 1);
      case '*' -> times(node, 0, ENDLESS);
      case '+' -> times(node, 1, ENDLESS);
      case '{' -> bounded(node);
      default -> node;
    };
  }

  private Node times(Node node, int least, int most) {
    at++;
    return Nodes.repeat(node, least, most);
  }

  private Node bounded(Node node) {
    int comma = source.indexOf(',', at);
    int close = source.indexOf('}', at);
    int least = Integer.parseInt(source.substring(at + 1, comma));
    int most = Integer.parseInt(source.substring(comma + 1, close));
    at = close;
    return times(node, least, most);
  }

  private Node element() {
    char c = source.charAt(at);
    if (c == '(') {
      at++;
      Node inside = alternatives();
      if (!peek(')')) {
        throw error("missing ')'");
      }
      at++;
      return inside;
    }
    if (c == '!') {
      at++;
      return Nodes.not(element());
    }
    if (c == '^' || c == '$') {
      at++;
      return c == '^' ? Nodes.START : Nodes.END;
    }
    return named(word());
  }

  private Node named(String word) {
    int colon = word.indexOf(':');
    boolean captures = colon > 0 && !word.startsWith("<") && !word.startsWith("@");
    if (captures) {
      String name = word.substring(0, colon);
      if (colon == word.length() - 1) {
        return Nodes.capture(name, element());
      }
      return Nodes.capture(name, simple(word.substring(colon + 1)));
    }
    return simple(word);
  }

  private Node simple(String word) {
    if (word.startsWith("@")) {
      return lexical(word.substring(1));
    }
    if (word.startsWith("<")) {
      return mention(word.substring(1, word.length() - 1));
    }
    return switch (word) {
      case "." -> Nodes.token((clause, i) -> true);
      case "~" -> Nodes.token((clause, i) -> !clause.is(i, "boundary"));
      default -> Nodes.word(word);
    };
  }

  private Node lexical(String name) {
    if (!lexicon.has(name)) {
      throw error("unknown class @" + name);
    }
    return Nodes.entry(name, lexicon.mark(name));
  }

  private Node mention(String kind) {
    if (kind.startsWith("name:")) {
      Set<NameMention.Kind> kinds =
          Stream.of(kind.substring(5).split(","))
              .map(NameMention.Kind::valueOf)
              .collect(Collectors.toUnmodifiableSet());
      return Nodes.name(kinds);
    }
    return switch (kind) {
      case "n" -> Nodes.number(NumberMention.Form.CARDINAL);
      case "ord" -> Nodes.number(NumberMention.Form.ORDINAL);
      case "frac" -> Nodes.number(NumberMention.Form.FRACTION);
      case "time" -> Nodes.time();
      case "name" -> Nodes.name(Set.of(NameMention.Kind.values()));
      case "w" -> Nodes.token(PatternParser::isWord);
      case "age" -> Nodes.token((clause, i) -> Ages.is(clause.lower(i)));
      default -> throw error("unknown mention <" + kind + ">");
    };
  }

  private static boolean isWord(Clause clause, int at) {
    return Character.isLetter(clause.lower(at).codePointAt(0))
        && (!clause.is(at, "stop") || clause.isInName(at));
  }

  private String word() {
    int start = at;
    if (peek('.') || peek('~') || peek('?')) {
      return String.valueOf(source.charAt(at++));
    }
    while (at < source.length() && " ()|?*+{".indexOf(source.charAt(at)) < 0) {
      if (source.charAt(at) == '<') {
        at = source.indexOf('>', at);
      }
      at++;
      if (source.charAt(at - 1) == ':' && at < source.length() && source.charAt(at) == '(') {
        break;
      }
    }
    if (at == start) {
      throw error("expected an element");
    }
    return source.substring(start, at);
  }

  private boolean peek(char expected) {
    return at < source.length() && source.charAt(at) == expected;
  }

  private void skipBlanks() {
    while (peek(' ')) {
      at++;
    }
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(what + " at " + at + " of pattern: " + source);
  }
}
