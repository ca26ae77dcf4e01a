package org.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Rules read from data.
 *
 * <pre>
 * define HUMAN = &lt;w&gt;{0,3} @people
 * rule figure.example/1 measure=KILLED
 *   = n:&lt;n&gt; $HUMAN died
 *   + Two people died. =&gt; KILLED 2 2 EXACT
 *   - Two people slept.
 * </pre>
 *
 * <p>{@code define} names a part of a pattern, {@code =} gives a pattern, {@code +} a text that
 * must be read and what must be read in it, {@code -} a text that must be left alone. Lines that
 * begin with {@code #} are comments.
 */
final class RuleBook {

  private final Lexicon lexicon;

  /** By name; descending order puts a longer name before its own beginning. */
  private final NavigableMap<String, String> definitions = new TreeMap<>();

  private final List<Rule> rules = new ArrayList<>();

  private RuleBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the rules of one file that ships with the library. */
  static List<Rule> load(String file, Lexicon lexicon) {
    return parse(Resources.text(file), lexicon);
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException if a line is malformed, naming the line
   */
  static List<Rule> parse(String source, Lexicon lexicon) {
    RuleBook book = new RuleBook(lexicon);
    Draft draft = new Draft("", Map.of());
    for (String line : source.lines().toList()) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("define ")) {
        book.define(text.substring("define ".length()));
      } else if (text.startsWith("rule ")) {
        book.finish(draft);
        draft = Draft.headed(text.substring("rule ".length()));
      } else {
        book.addTo(draft, text);
      }
    }
    book.finish(draft);
    return List.copyOf(book.rules);
  }

  private void define(String text) {
    int equals = text.indexOf('=');
    definitions.put(text.substring(0, equals).strip(), expand(text.substring(equals + 1).strip()));
  }

  private void addTo(Draft draft, String text) {
    String rest = text.substring(1).strip();
    switch (text.charAt(0)) {
      case '=' -> draft.patterns.add(TokenPattern.compile(expand(rest), lexicon));
      case '+' -> draft.accepts.add(accept(rest));
      case '-' -> draft.rejects.add(rest);
      default -> throw new IllegalArgumentException("rule line begins with none of = + -: " + text);
    }
  }

  private static Rule.Case accept(String text) {
    int arrow = text.lastIndexOf(" => ");
    if (arrow < 0) {
      throw new IllegalArgumentException("accepting case without ' => ': " + text);
    }
    return new Rule.Case(text.substring(0, arrow).strip(), text.substring(arrow + 4).strip());
  }

  private String expand(String pattern) {
    String expanded = pattern;
    for (String name : definitions.descendingKeySet()) {
      expanded = expanded.replace("$" + name, "(" + definitions.get(name) + ")");
    }
    if (expanded.contains("$") && !expanded.endsWith("$")) {
      throw new IllegalArgumentException("unknown definition in pattern: " + expanded);
    }
    return expanded;
  }

  private void finish(Draft draft) {
    if (!draft.name.isEmpty()) {
      rules.add(
          new Rule(
              draft.name,
              draft.settings,
              List.copyOf(draft.patterns),
              List.copyOf(draft.accepts),
              List.copyOf(draft.rejects)));
    }
  }

  /** A rule being read. */
  private record Draft(
      String name,
      Map<String, String> settings,
      List<TokenPattern> patterns,
      List<Rule.Case> accepts,
      List<String> rejects) {

    Draft(String name, Map<String, String> settings) {
      this(name, settings, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static Draft headed(String head) {
      String[] parts = head.strip().split(" +", -1);
      Map<String, String> settings = new HashMap<>();
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        settings.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
      }
      return new Draft(parts[0], Map.copyOf(settings));
    }
  }
}
