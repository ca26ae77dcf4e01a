package org.dossier.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A sequence of words and classes of words, written as in {@code the|this? <month> <daynum>}: bars
 * part alternatives, {@code ?} marks what may be left out, angle brackets a class. {@code ^a|b} at
 * the beginning wants one of these words before the match, {@code !^} none of them; {@code $} and
 * {@code !$} say the same of the word behind it. A capital word begins with a capital letter.
 */
final class TimexPattern {

  /** Finds the members of a class of words. */
  interface Classes {

    /** A member of a class: one past its last token, and what it stands for. */
    record Member(int end, String value) {}

    Optional<Member> at(String name, int token);
  }

  private record Element(List<String> literals, List<String> classes, boolean optional) {}

  private record Context(boolean wanted, boolean before, Set<String> words) {
    boolean fits(Words words, int first, int end) {
      return wanted == this.words.contains(words.lower(before ? first - 1 : end));
    }
  }

  private final List<Element> elements = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();

  private TimexPattern() {}

  static TimexPattern of(String written) {
    TimexPattern pattern = new TimexPattern();
    for (String part : List.of(written.split(" "))) {
      pattern.add(part);
    }
    return pattern;
  }

  private void add(String part) {
    boolean wanted = part.charAt(0) != '!' || part.length() == 1;
    String rest = wanted ? part : part.substring(1);
    if (rest.length() > 1 && (rest.charAt(0) == '^' || rest.charAt(0) == '$')) {
      Set<String> words = Set.of(rest.substring(1).split("\\|"));
      contexts.add(new Context(wanted, rest.charAt(0) == '^', words));
      return;
    }
    boolean optional = part.length() > 1 && part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    List<String> all = List.of(body.split("\\|"));
    elements.add(
        new Element(
            all.stream().filter(word -> !isClass(word)).toList(),
            all.stream()
                .filter(TimexPattern::isClass)
                .map(word -> word.substring(1, word.length() - 1))
                .toList(),
            optional));
  }

  private static boolean isClass(String word) {
    return word.length() > 2 && word.charAt(0) == '<';
  }

  /** Returns the literal words a match may begin with. */
  Set<String> firstWords() {
    Set<String> words = new TreeSet<>();
    for (Element element : elements) {
      words.addAll(element.literals());
      if (!element.optional()) {
        break;
      }
    }
    return words;
  }

  /** Returns the classes of words a match may begin with. */
  Set<String> firstClasses() {
    Set<String> names = new TreeSet<>();
    for (Element element : elements) {
      names.addAll(element.classes());
      if (!element.optional()) {
        break;
      }
    }
    return names;
  }

  /**
   * Returns the words of which every match holds one, rare words if there are such.
   *
   * @param listed the words of a class, if it is a list
   * @param common words too common to tell
   * @return empty if some match holds no listed or literal word but common ones
   */
  Optional<Set<String>> keys(Function<String, Optional<Set<String>>> listed, Set<String> common) {
    return elements.stream()
        .filter(element -> !element.optional())
        .flatMap(element -> words(element, listed).stream())
        .filter(words -> words.stream().noneMatch(common::contains))
        .findFirst();
  }

  private static Optional<Set<String>> words(
      Element element, Function<String, Optional<Set<String>>> listed) {
    Set<String> words = new TreeSet<>(element.literals());
    for (String name : element.classes()) {
      Optional<Set<String>> members = listed.apply(name);
      if (members.isEmpty()) {
        return Optional.empty();
      }
      words.addAll(members.get());
    }
    return Optional.of(words);
  }

  /** Finds the match that begins at a token, taking optional words where it can. */
  Optional<TimexMatch> at(Words words, int first, Classes classes) {
    return match(words, first, first, 0, Map.of(), classes);
  }

  private Optional<TimexMatch> match(
      Words words, int first, int at, int next, Map<String, String> captures, Classes classes) {
    if (next == elements.size()) {
      return at > first && contexts.stream().allMatch(context -> context.fits(words, first, at))
          ? Optional.of(new TimexMatch(at, captures))
          : Optional.empty();
    }
    Element element = elements.get(next);
    Optional<TimexMatch> found = Optional.empty();
    if (at < words.size() && element.literals().contains(words.lower(at))) {
      Map<String, String> kept =
          element.literals().size() > 1 ? with(captures, "word", words.lower(at)) : captures;
      found = match(words, first, at + 1, next + 1, kept, classes);
    }
    for (String name : element.classes()) {
      if (found.isEmpty() && at < words.size()) {
        found =
            classes
                .at(name, at)
                .flatMap(
                    member ->
                        match(
                            words,
                            first,
                            member.end(),
                            next + 1,
                            with(captures, name, member.value()),
                            classes));
      }
    }
    return found.isEmpty() && element.optional()
        ? match(words, first, at, next + 1, captures, classes)
        : found;
  }

  private static Map<String, String> with(Map<String, String> captures, String name, String value) {
    Map<String, String> more = new HashMap<>(captures);
    more.put(captures.containsKey(name) ? name + "2" : name, value);
    return more;
  }
}
