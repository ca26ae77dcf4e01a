package org.dossier.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named classes of words, read from data.
 *
 * <p>One class a line: {@code @name [VALUE]: word word "several words"}. A class may stand on
 * several lines with different values; a word's value tells readers what it means, as in {@code
 * @state KILLED: killed dead}. Words are compared with {@link org.dossier.model.Token#lower()}.
 */
final class Lexicon {

  /**
   * An entry of a class.
   *
   * @param words its tokens
   * @param value what it means; empty if the class has no values
   */
  record Entry(List<String> words, String value) {}

  private static final List<String> FILES =
      List.of("lexicon.txt", "lexicon-statements.txt", "lexicon-persons.txt");

  /**
   * What a word is, by the {@link Marks} of classes.
   *
   * @param opens the classes with an entry that begins with it; never changed once all is read
   * @param is the classes it is in by itself; never changed once all is read
   */
  record Word(BitSet opens, BitSet is) {
    private static final Word UNKNOWN = new Word(new BitSet(), new BitSet());

    private Word() {
      this(new BitSet(), new BitSet());
    }
  }

  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  private Lexicon() {}

  /** Loads the lexicon that ships with the library. */
  static Lexicon standard() {
    Lexicon lexicon = new Lexicon();
    FILES.forEach(file -> lexicon.addAll(Resources.text(file)));
    return lexicon;
  }

  /**
   * Reads a lexicon.
   *
   * @throws IllegalArgumentException if a line is malformed, naming the line
   */
  static Lexicon parse(String source) {
    Lexicon lexicon = new Lexicon();
    lexicon.addAll(source);
    return lexicon;
  }

  private void addAll(String source) {
    source.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (!line.startsWith("@") || colon < 0) {
      throw new IllegalArgumentException("lexicon line must read '@name [VALUE]: words': " + line);
    }
    String[] head = line.substring(1, colon).trim().split(" +", -1);
    String value = head.length > 1 ? head[1] : "";
    Map<String, List<Entry>> byFirst = classes.computeIfAbsent(head[0], name -> new HashMap<>());
    int mark = marks.computeIfAbsent(head[0], name -> Marks.CLASSES + marks.size());
    for (List<String> words : entries(line.substring(colon + 1))) {
      add(byFirst, new Entry(words, value));
      mark(words, mark);
    }
  }

  /** Longer entries stand before shorter ones, else the earlier first. */
  private static void add(Map<String, List<Entry>> byFirst, Entry entry) {
    List<Entry> entries =
        byFirst.computeIfAbsent(entry.words().get(0), first -> new ArrayList<>(1));
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).words().size() < entry.words().size()) {
      at--;
    }
    entries.add(at, entry);
  }

  private void mark(List<String> entry, int mark) {
    Word word = words.computeIfAbsent(entry.get(0), first -> new Word());
    word.opens.set(mark);
    if (entry.size() == 1) {
      word.is.set(mark);
    }
  }

  private static List<List<String>> entries(String source) {
    List<List<String>> entries = new ArrayList<>();
    String[] parts = source.split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].trim();
      if (part.isEmpty()) {
        continue;
      }
      if (i % 2 == 1) {
        entries.add(List.of(part.split(" +", -1)));
      } else {
        for (String word : part.split(" +", -1)) {
          entries.add(List.of(word));
        }
      }
    }
    return entries;
  }

  /** Returns whether a class of this name exists. */
  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** Returns the entries of a class that begin with a word, longest first. */
  List<Entry> startingWith(String name, String lower) {
    Map<String, List<Entry>> byFirst = classes.get(name);
    return byFirst == null ? List.of() : byFirst.getOrDefault(lower, List.of());
  }

  /** Returns the mark of a class; of none if there is no such class. */
  int mark(String name) {
    return marks.getOrDefault(name, Marks.NONE);
  }

  /** Returns what a word is. */
  Word word(String lower) {
    return words.getOrDefault(lower, Word.UNKNOWN);
  }

  /** Returns the value of a single word in a class, empty if it is not in it. */
  Optional<String> value(String name, String lower) {
    for (Entry entry : startingWith(name, lower)) {
      if (entry.words().size() == 1) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }
}
