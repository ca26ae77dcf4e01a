package org.dossier.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.model.Voice;

/**
 * Keeps the names of persons out of an export: all of them by default, those of minors always.
 *
 * <p>Titles and offices stay, since they give words their weight: "the mayor" is enough.
 */
final class Discretion {

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final int SHORTEST_PART = 4;

  private final boolean names;
  private final List<Person> persons;
  private final Map<String, Person> withheld = new HashMap<>();
  private final Pattern written;

  Discretion(Dossier dossier, boolean names) {
    this.names = names;
    this.persons = Persons.in(dossier);
    for (Person person : persons) {
      if (!isNamed(person)) {
        person.forms().forEach(form -> withheld.putIfAbsent(form, person));
      }
    }
    this.written = withheld.isEmpty() ? NOTHING : anyOf(withheld);
  }

  private static Pattern anyOf(Map<String, Person> forms) {
    String all =
        Texts.longestFirst(forms.keySet()).stream()
            .map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
  }

  List<Person> persons() {
    return persons;
  }

  boolean isNamed(Person person) {
    return names && !person.minor();
  }

  /** Returns words with every withheld name replaced by the person's label. */
  String text(String words) {
    return written.matcher(words).replaceAll(name -> label(name.group()));
  }

  private String label(String form) {
    return Optional.ofNullable(withheld.get(Texts.line(form)))
        .or(() -> Optional.ofNullable(withheld.get(form)))
        .map(Person::label)
        .orElse("a person");
  }

  /** Returns a speaker: by name, or by label and role. */
  String voice(Voice voice) {
    return Optional.ofNullable(withheld.get(Texts.line(voice.name())))
        .map(Person::describedLabel)
        .orElseGet(() -> text(Texts.line(voice.name())));
  }

  /** Returns whether a speaker is a person whose name is left out. */
  boolean withholds(Voice voice) {
    return withheld.containsKey(Texts.line(voice.name()));
  }

  /** Returns an address, empty if a withheld name can be read in it. */
  Optional<String> address(Optional<String> url) {
    return url.filter(address -> !tells(Texts.lower(address)));
  }

  private boolean tells(String address) {
    return withheld.keySet().stream()
        .flatMap(form -> Arrays.stream(form.split("[\\s.'’-]+", -1)))
        .filter(part -> part.length() >= SHORTEST_PART)
        .anyMatch(part -> address.contains(Texts.lower(part)));
  }

  /** Returns one sentence that tells the switch, to be written into every export. */
  String notice() {
    return names
        ? "Adults are named as in the reports; minors are not named."
        : "Names of persons are left out.";
  }

  /** Returns the switch in one word, for a column. */
  String mark() {
    return names ? "adults named" : "left out";
  }
}
