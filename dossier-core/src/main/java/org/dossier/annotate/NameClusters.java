package org.dossier.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.NameMention.Kind;

/** The forms of each name in one document, in sets of forms that mean the same. */
final class NameClusters {

  /**
   * What the forms of one name have in common.
   *
   * @param fullest the fullest form, in its usual spelling
   * @param kind what sure mentions say it names; empty if there is none
   */
  record Name(String fullest, Optional<Kind> kind) {}

  private static final class Form {
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();

    String usual() {
      return most(spellings);
    }
  }

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /** Adds one mention. */
  void add(String written, RawName name) {
    Form form = forms.computeIfAbsent(key(written), key -> new Form());
    form.spellings.merge(written, 1, Integer::sum);
    if (name.sure()) {
      form.kinds.merge(name.kind(), 1, Integer::sum);
    }
  }

  /** Returns a form for comparing: lower case, without marks, article and stops. */
  static String key(String written) {
    String plain = Characters.comparable(written).replace('-', ' ').replace(".", "");
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** Says that two written forms name the same. */
  void join(String one, String other) {
    joinKeys(key(one), key(other));
  }

  /** Joins those of some keys that the document uses. */
  void joinPresent(String[] keys) {
    String first = "";
    for (String key : keys) {
      if (forms.containsKey(key)) {
        if (first.isEmpty()) {
          first = key;
        } else {
          joinKeys(first, key);
        }
      }
    }
  }

  private void joinKeys(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      parents.put(b, a);
    }
  }

  private String root(String key) {
    String at = key;
    while (parents.containsKey(at)) {
      at = parents.getOrDefault(at, at);
    }
    return at;
  }

  /**
   * Joins a name with the same name plus one head word ("Lindow Park" and "Lindow Park Arena"), and
   * an organisation with itself plus its nation.
   */
  void joinVariants(NameLexicon lexicon) {
    List<String> keys = new ArrayList<>(forms.keySet());
    for (String key : keys) {
      int last = key.lastIndexOf(' ');
      int first = key.indexOf(' ');
      if (last > first && isFacilityHead(lexicon, key.substring(last + 1))) {
        joinIfKnown(key, key.substring(0, last), lexicon);
      }
      if (first > 0 && is(key, Kind.ORGANISATION)) {
        joinIfKnown(key, key.substring(first + 1), lexicon);
      }
    }
  }

  private static boolean isFacilityHead(NameLexicon lexicon, String word) {
    return lexicon.head(word).filter(kind -> kind == Kind.FACILITY).isPresent();
  }

  private void joinIfKnown(String longer, String shorter, NameLexicon lexicon) {
    boolean whole = shorter.indexOf(' ') > 0;
    if (whole && forms.containsKey(shorter) && !lexicon.isKnown(shorter)) {
      joinKeys(longer, shorter);
    }
  }

  private boolean is(String key, Kind kind) {
    Form form = forms.get(key);
    return form != null && form.kinds.containsKey(kind);
  }

  /** Returns each form's set, by its key; to be asked for once all joining is done. */
  Map<String, Name> resolved() {
    Map<String, List<String>> byRoot = new LinkedHashMap<>();
    forms
        .keySet()
        .forEach(key -> byRoot.computeIfAbsent(root(key), r -> new ArrayList<>()).add(key));
    Map<String, Name> resolved = new HashMap<>();
    for (List<String> keys : byRoot.values()) {
      Name name = name(keys);
      keys.forEach(key -> resolved.put(key, name));
    }
    return resolved;
  }

  private Name name(List<String> keys) {
    String fullest = "";
    Map<Kind, Integer> votes = new LinkedHashMap<>();
    for (String key : keys) {
      fullest = key.length() > fullest.length() ? key : fullest;
      form(key).kinds.forEach((kind, count) -> votes.merge(kind, count, Integer::sum));
    }
    Form form = form(fullest);
    Map<Kind, Integer> telling = form.kinds.isEmpty() ? votes : form.kinds;
    return new Name(
        form.usual(), telling.isEmpty() ? Optional.empty() : Optional.of(most(telling)));
  }

  private Form form(String key) {
    return forms.getOrDefault(key, new Form());
  }

  private static <T> T most(Map<T, Integer> counts) {
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
