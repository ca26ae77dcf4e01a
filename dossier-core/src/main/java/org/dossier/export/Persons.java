package org.dossier.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.PersonMention;
import org.dossier.model.Proceeding;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** Finds everybody a dossier names, in the order of first mention. */
final class Persons {

  private static final int SHORTEST_ALONE = 3;
  private static final int REACH = 40;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b((?:(?:prime|foreign|interior|defen[cs]e|health|justice|finance|transport|deputy"
              + "|vice|chief|police|fire|coast guard|acting|former) )*(?:president|minister|mayor"
              + "|governor|chancellor|secretary|general|colonel|captain|commander|chief"
              + "|commissioner|inspector|spokes(?:man|woman|person)|director|chair(?:man|woman)"
              + "|prosecutor|judge|ambassador|senator|premier|king|queen|bishop|imam|sheikh|doctor"
              + "|professor|lawyer|leader))[\\s,]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LOWER_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{L}'’-]*");

  private final Map<String, Set<String>> forms = new LinkedHashMap<>();
  private final Set<String> minors = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>();
  private final List<Statement> statements;
  private final List<Named> named;

  private Persons(Dossier dossier) {
    List<Extraction> reports = dossier.story().reports();
    statements = reports.stream().flatMap(report -> report.statements().stream()).toList();
    for (Extraction report : reports) {
      Document document = report.document();
      LOWER_WORD.matcher(document.text()).results().forEach(word -> ordinary.add(word.group()));
    }
    Set<String> bodies = bodies(reports);
    named = new ArrayList<>(reports.stream().flatMap(report -> named(report).stream()).toList());
    named.removeIf(one -> bodies.contains(line(one.name())));
    named.stream().filter(one -> !isSingle(one.name())).forEach(this::add);
    named.stream().filter(one -> isSingle(one.name())).forEach(this::add);
  }

  /** Returns the names of outlets, and of speakers that are no persons, a radio station say. */
  private static Set<String> bodies(List<Extraction> reports) {
    Set<String> bodies = new HashSet<>();
    for (Extraction report : reports) {
      report.document().provenance().outlet().ifPresent(outlet -> bodies.add(line(outlet)));
      report.statements().stream()
          .flatMap(said -> said.grounds().attribution().voices().stream())
          .filter(voice -> isBody(voice.kind()))
          .forEach(voice -> bodies.add(line(voice.name())));
    }
    return bodies;
  }

  private static boolean isBody(Voice.Kind kind) {
    return switch (kind) {
      case MEDIA, ORGANISATION, DOCUMENT -> true;
      case PERSON, OFFICIAL, ANONYMOUS, CLAIMANT -> false;
    };
  }

  static List<Person> in(Dossier dossier) {
    return new Persons(dossier).persons();
  }

  private static List<Named> named(Extraction report) {
    List<Named> all = new ArrayList<>();
    for (PersonMention person : report.persons()) {
      all.add(new Named(person.name(), person.words(), report.document()));
    }
    report.statements().stream()
        .flatMap(said -> said.grounds().attribution().voices().stream())
        .filter(voice -> voice.kind() == Voice.Kind.PERSON && isName(voice.name()))
        .forEach(voice -> all.add(new Named(voice.name(), voice.words(), report.document())));
    for (Evidence name : NamesByCue.in(report.document())) {
      all.add(new Named(line(name.quote()), name, report.document()));
    }
    return all;
  }

  /** Returns whether every word of a voice's name begins with a capital. */
  private static boolean isName(String words) {
    return SPACE.splitAsStream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private void add(Named named) {
    String key = isSingle(named.name()) ? fullest(named.name()) : named.name();
    Set<String> known = forms.computeIfAbsent(key, name -> new LinkedHashSet<>());
    known.add(named.name());
    known.add(line(named.name()));
    if (isWithin(named.words().quote(), named.name())) {
      known.add(named.words().quote());
      known.add(line(named.words().quote()));
    }
    String last = last(key);
    if (last.length() >= SHORTEST_ALONE && !ordinary.contains(Texts.lower(last))) {
      known.add(last);
    }
    if (Minors.near(named.document(), named.words())) {
      minors.add(key);
    }
  }

  /** A pronoun or a title is no form of a name. */
  private static boolean isWithin(String words, String name) {
    List<String> parts = SPACE.splitAsStream(name).toList();
    return SPACE.splitAsStream(words).allMatch(parts::contains);
  }

  private String fullest(String single) {
    List<String> whole = forms.keySet().stream().filter(name -> last(name).equals(single)).toList();
    return whole.size() == 1 ? whole.get(0) : single;
  }

  private List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    forms.forEach(
        (name, written) ->
            persons.add(
                new Person(
                    persons.size() + 1, name, written, role(written), minors.contains(name))));
    return persons;
  }

  private Optional<String> role(Set<String> written) {
    return statements.stream()
        .flatMap(said -> said.grounds().attribution().voices().stream())
        .filter(voice -> written.contains(voice.name()))
        .map(voice -> without(written, voice.words().quote()))
        .filter(words -> words.length() >= SHORTEST_ALONE)
        .findFirst()
        .or(() -> title(written))
        .or(() -> standing(written));
  }

  /** The title that stands before the name anywhere. */
  private Optional<String> title(Set<String> written) {
    return named.stream()
        .filter(one -> written.contains(one.name()))
        .map(Persons::before)
        .map(TITLE::matcher)
        .filter(Matcher::find)
        .map(found -> line(found.group(1)))
        .findFirst();
  }

  private static String before(Named one) {
    int start = one.words().span().start();
    String text = one.document().textOf(one.words().field());
    return text.substring(Math.max(0, start - REACH), start);
  }

  /** Takes a name out of what introduces it: "police commander Ilse Torvann". */
  private static String without(Set<String> written, String introduced) {
    String rest = line(introduced);
    for (String form : Texts.longestFirst(written)) {
      rest = rest.replace(form, " ");
    }
    String stripped = line(rest).replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
    boolean pronoun = stripped.matches("(?i)she|he|they|who");
    return pronoun ? "" : stripped.replaceAll("\\s+,", ",");
  }

  /** How far the law has come: a suspect is a suspect until a report tells of a conviction. */
  private Optional<String> standing(Set<String> written) {
    Set<Proceeding.Step> steps =
        statements.stream()
            .filter(Proceeding.class::isInstance)
            .map(Proceeding.class::cast)
            .filter(step -> concerns(step, written))
            .map(Proceeding::step)
            .collect(Collectors.toSet());
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    if (steps.contains(Proceeding.Step.ACQUITTED)) {
      return Optional.of("acquitted");
    }
    boolean convicted =
        steps.contains(Proceeding.Step.CONVICTED) || steps.contains(Proceeding.Step.SENTENCED);
    return Optional.of(convicted ? "convicted" : "suspect");
  }

  private static boolean concerns(Proceeding step, Set<String> written) {
    String words = line(step.persons().map(Evidence::quote).orElse(""));
    return written.stream().anyMatch(words::contains);
  }

  private static boolean isSingle(String name) {
    return !SPACE.matcher(name).find();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private record Named(String name, Evidence words, Document document) {}
}
