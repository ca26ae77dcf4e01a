package org.dossier.reconcile.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Measure;

/**
 * A ledger in short: {@code a at least 12 from Guild day 2 ; victims b 30 ; events 3}. Report a
 * says "at least 12" in the name of the Guild on the second day.
 */
final class ToldCase {

  private static final Pattern ITEM =
      Pattern.compile(
          "(\\w) (?<words>.*?)(?: from (?<from>\\w+))?(?: day (?<day>\\d+))?"
              + "(?: (?<mark>replaced|doubted|claimed))?"
              + "(?: (?<with>with|without) attackers(?: (?<attackers>\\d+))?)?");

  private final List<Told> told = new ArrayList<>();
  private final List<Told> victims = new ArrayList<>();
  private final Map<String, String> from = new HashMap<>();
  private final Map<String, Integer> day = new HashMap<>();
  private OptionalInt events = OptionalInt.empty();

  private ToldCase() {}

  /** Returns the ledger of a case: people killed. */
  static Ledger of(String words) {
    ToldCase made = new ToldCase();
    for (String item : words.split(" ; ", -1)) {
      made.add(item.strip());
    }
    return new Ledger(
        "i",
        Measure.KILLED,
        false,
        made.told,
        made.told,
        made.victims,
        made.events,
        made.witnesses());
  }

  private void add(String item) {
    if (item.startsWith("events ")) {
      events = OptionalInt.of(Integer.parseInt(item.substring(7)));
    } else if (item.startsWith("victims ")) {
      victims.add(told(item.substring(8)));
    } else if (!item.isEmpty()) {
      told.add(told(item));
    }
  }

  private Told told(String item) {
    Matcher found = ITEM.matcher(item);
    if (!found.matches()) {
      throw new IllegalArgumentException("not understood: " + item);
    }
    String statement = "s" + (told.size() + victims.size());
    Optional.ofNullable(found.group("from")).ifPresent(name -> from.put(statement, name));
    Optional.ofNullable(found.group("day"))
        .ifPresent(number -> day.put(statement, Integer.valueOf(number)));
    String words = found.group("words");
    boolean silent = words.equals("silent");
    return new Told(
        found.group(1),
        silent ? List.of() : List.of(statement),
        silent ? Count.exact(0, "0") : count(words),
        perpetrators(found.group("with")),
        Optional.ofNullable(found.group("attackers")).map(number -> attackers(item, number)),
        marked(found, "replaced", "it is replaced"),
        marked(found, "doubted", "the report keeps its distance"),
        "claimed".equals(found.group("mark")));
  }

  private static Optional<String> marked(Matcher found, String mark, String reason) {
    return Optional.ofNullable(found.group("mark")).filter(mark::equals).map(is -> reason);
  }

  private static Perpetrators perpetrators(String word) {
    if (word == null) {
      return Perpetrators.NOT_STATED;
    }
    return word.equals("with") ? Perpetrators.INCLUDED : Perpetrators.EXCLUDED;
  }

  private static Told attackers(String item, String number) {
    return Told.plain(
        item.substring(0, 1), List.of(), Count.exact(Integer.parseInt(number), number));
  }

  private static Count count(String words) {
    if (words.startsWith("unquantified ")) {
      return Count.unnumbered(Qualifier.UNQUANTIFIED, words.substring(13));
    }
    Matcher range = Pattern.compile("between (\\d+) and (\\d+)").matcher(words);
    if (range.matches()) {
      return Count.range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), words);
    }
    Matcher number = Pattern.compile("(.*?) ?(\\d+)").matcher(words);
    return number.matches()
        ? Count.of(Integer.parseInt(number.group(2)), qualifier(number.group(1)), words)
        : Count.unnumbered(Qualifier.VAGUE, words);
  }

  private static Qualifier qualifier(String words) {
    return switch (words) {
      case "" -> Qualifier.EXACT;
      case "at least" -> Qualifier.AT_LEAST;
      case "more than" -> Qualifier.MORE_THAN;
      case "up to" -> Qualifier.UP_TO;
      case "about" -> Qualifier.ABOUT;
      case "almost" -> Qualifier.ALMOST;
      default -> throw new IllegalArgumentException("no qualifier: " + words);
    };
  }

  private Witnesses witnesses() {
    return new Witnesses() {
      @Override
      public int independent(Collection<String> statements) {
        return (int)
            statements.stream().map(from::get).filter(name -> name != null).distinct().count();
      }

      @Override
      public boolean later(Collection<String> statements, Collection<String> others) {
        return statements.stream()
            .anyMatch(
                one ->
                    day.containsKey(one)
                        && others.stream()
                            .allMatch(
                                other -> day.containsKey(other) && day.get(other) < day.get(one)));
      }
    };
  }
}
