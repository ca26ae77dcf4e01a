package org.dossier.lab.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;

/**
 * Reads GUM. It marks everything spoken of, named or not: what counts here as a name is the run of
 * proper nouns around the head of a mention.
 */
final class GumNames {

  private static final Map<String, NameType> TYPES =
      Map.of(
          "person", NameType.PERSON,
          "organization", NameType.ORGANISATION,
          "place", NameType.PLACE,
          "event", NameType.OTHER,
          "object", NameType.OTHER,
          "abstract", NameType.OTHER);

  private static final Set<String> INSIDE = Set.of("of", "the", "for", "and", "de", "in", "&", "-");

  /** Titles are no part of a person's name in the other corpora. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "president",
          "minister",
          "prime",
          "senator",
          "sen.",
          "governor",
          "king",
          "queen",
          "prince",
          "princess",
          "sir",
          "lord",
          "general",
          "gen.",
          "justice",
          "judge",
          "professor",
          "prof.",
          "captain",
          "colonel",
          "chancellor",
          "secretary",
          "mayor",
          "representative",
          "rep.",
          "pope",
          "saint",
          "st.");

  private static final Set<String> LEADING = Set.of("DET", "ADJ", "PUNCT", "NUM");

  private record Open(String id, String type, int first) {}

  private final DocumentBuilder document = new DocumentBuilder();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<FoundName> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private GumNames() {}

  /** Reads all documents, in the order of their names. */
  static List<LabelledDocument> read(Path corpora) throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpora.resolve("treebanks/gum"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        GumNames reader = new GumNames();
        Files.readAllLines(file).forEach(reader::take);
        reader.endSentence();
        String name = String.valueOf(file.getFileName());
        Style style = name.contains("_news_") ? Style.NEWS : Style.WEB;
        documents.add(reader.document.build(name, false, style));
      }
    }
    return documents;
  }

  private void take(String line) {
    String[] columns = line.split("\t");
    if (line.isBlank()) {
      endSentence();
    } else if (columns.length >= 10 && columns[0].chars().allMatch(Character::isDigit)) {
      words.add(columns[1]);
      tags.add(columns[3]);
      for (String part : columns[9].split("\\|")) {
        if (part.startsWith("Entity=")) {
          takeMarks(part.substring("Entity=".length()));
        }
      }
    }
  }

  /** "(1-place-…" opens a mention, "1)" closes it, and ")" alone the one that opened here. */
  private void takeMarks(String marks) {
    int at = 0;
    while (at < marks.length()) {
      int end = next(marks, at + 1);
      String mark = marks.substring(at, end);
      boolean closes = end < marks.length() && marks.charAt(end) == ')';
      if (mark.startsWith("(")) {
        String[] fields = mark.substring(1).split("-", 3);
        open.push(new Open(fields[0], fields[1], words.size() - 1));
        if (closes) {
          close(fields[0]);
        }
      } else if (closes) {
        close(mark);
      }
      at = closes ? end + 1 : end;
    }
  }

  private static int next(String marks, int from) {
    int at = from;
    while (at < marks.length() && marks.charAt(at) != '(' && marks.charAt(at) != ')') {
      at++;
    }
    return at;
  }

  private void close(String id) {
    for (Open mention : open) {
      if (mention.id.equals(id)) {
        open.remove(mention);
        name(mention.first, words.size(), mention.type);
        return;
      }
    }
  }

  /** Takes the first run of proper nouns in a mention, if nothing but a small word leads it. */
  private void name(int from, int until, String type) {
    if (!TYPES.containsKey(type)) {
      return;
    }
    int first = from;
    while (first < until && LEADING.contains(tags.get(first)) && !isName(first, type)) {
      first++;
    }
    int end = first;
    boolean proper = false;
    while (end < until && (isName(end, type) || (end > first && isInside(end, until, type)))) {
      proper |= tags.get(end).equals("PROPN");
      end++;
    }
    while (type.equals("person") && first < end && isTitle(first)) {
      first++;
    }
    boolean whole = end == until || !Set.of("NOUN", "PROPN", "PART").contains(tags.get(end));
    if (first < end && whole && proper) {
      found.add(new FoundName(first, end, TYPES.getOrDefault(type, NameType.OTHER)));
    }
  }

  private boolean isTitle(int i) {
    return TITLES.contains(words.get(i).toLowerCase(java.util.Locale.ROOT));
  }

  /** Inside a name of several words, an adjective or noun may be written like a name. */
  private boolean isName(int i, String type) {
    boolean name =
        tags.get(i).equals("PROPN")
            || (!type.equals("person") && i > 0 && Set.of("ADJ", "NOUN").contains(tags.get(i)));
    return name && Character.isUpperCase(words.get(i).codePointAt(0));
  }

  private boolean isInside(int i, int until, String type) {
    boolean small = INSIDE.contains(words.get(i)) && !type.equals("person");
    boolean number = tags.get(i).equals("NUM");
    return number
        || (small && (i + 1 < until && (isName(i + 1, type) || isInside(i + 1, until, type))));
  }

  private void endSentence() {
    List<FoundName> names = new ArrayList<>();
    found.sort(Comparator.comparingInt(FoundName::first).thenComparing(n -> -n.end()));
    for (FoundName name : found) {
      if (names.isEmpty() || names.get(names.size() - 1).end() <= name.first()) {
        names.add(name);
      }
    }
    document.add(words, names);
    words.clear();
    tags.clear();
    found.clear();
    open.clear();
  }
}
