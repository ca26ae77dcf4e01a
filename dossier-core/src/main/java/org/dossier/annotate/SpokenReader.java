package org.dossier.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.ReferenceWords.Head;
import org.dossier.annotate.Spoken.Form;
import org.dossier.model.NameMention;
import org.dossier.model.Phrase;
import org.dossier.model.Sentence;
import org.dossier.model.Tags;

/** Finds where a sentence speaks of someone or something: names, descriptions, pronouns. */
final class SpokenReader {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "it",
          "its",
          "itself",
          "i",
          "me",
          "my",
          "mine",
          "myself");
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "both");
  private static final Set<String> RESTRICTING =
      Set.of(
          "of", "who", "whose", "that", "which", "in", "on", "at", "against", "for", "from", "with",
          "behind");
  private static final Set<String> COUNTING = Set.of("DT", "CD", "PRP$");
  private static final int LONGEST = 4;

  private final ReferenceWords heads;
  private final Set<String> functionWords;

  SpokenReader(ReferenceWords heads, Set<String> functionWords) {
    this.heads = heads;
    this.functionWords = functionWords;
  }

  /** Returns all of them in text order, none inside another. */
  List<Spoken> read(Sentence sentence, Words words, Tags tags) {
    List<Spoken> found = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (isReferent(name)) {
        found.add(
            new Spoken(
                new Phrase(sentence.index(), name.first(), name.end()),
                Form.NAME,
                heads.head(words.lower(name.end() - 1)),
                Optional.of(name),
                Set.of()));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean taken = sentence.names().stream().anyMatch(n -> n.first() <= at && at < n.end());
      if (!taken) {
        Optional<Spoken> spoken = at(sentence, words, tags, i);
        spoken.ifPresent(found::add);
        i = spoken.map(s -> s.phrase().end() - 1).orElse(i);
      }
    }
    found.sort(Comparator.comparing(Spoken::phrase));
    return found;
  }

  private static boolean isReferent(NameMention name) {
    return name.kind() != NameMention.Kind.NATIONALITY && name.kind() != NameMention.Kind.OTHER;
  }

  private Optional<Spoken> at(Sentence sentence, Words words, Tags tags, int i) {
    if (PRONOUNS.contains(words.lower(i)) && !words.text(i).equals("IT")) {
      Phrase phrase = new Phrase(sentence.index(), i, i + 1);
      return Optional.of(
          new Spoken(phrase, Form.PRONOUN, Optional.empty(), Optional.empty(), Set.of()));
    }
    boolean article = KNOWN.contains(words.lower(i)) && tags.xpos().get(i).endsWith("DT");
    return article ? known(sentence, words, tags, i) : fresh(sentence, words, tags, i);
  }

  private Optional<Spoken> known(Sentence sentence, Words words, Tags tags, int first) {
    for (int i = first + 1; i <= first + LONGEST && isInside(words, i); i++) {
      Optional<Head> head = headAt(sentence, words, tags, i);
      if (head.isPresent()) {
        boolean restricted = RESTRICTING.contains(words.lower(i + 1));
        Form form = restricted ? Form.NEW : Form.KNOWN;
        return Optional.of(spoken(sentence, words, first, i + 1, form, head.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Spoken> fresh(Sentence sentence, Words words, Tags tags, int i) {
    return headAt(sentence, words, tags, i)
        .filter(head -> !isTitleOfName(sentence, i))
        .map(head -> spoken(sentence, words, modified(words, tags, i), i + 1, Form.NEW, head));
  }

  private static boolean isTitleOfName(Sentence sentence, int i) {
    return sentence.names().stream().anyMatch(name -> name.first() == i + 1);
  }

  /** A noun that ends its phrase: what follows is no part of it. */
  private Optional<Head> headAt(Sentence sentence, Words words, Tags tags, int i) {
    if (!isNoun(tags, i) || isNoun(tags, i + 1) || isTitleOfName(sentence, i)) {
      return Optional.empty();
    }
    boolean many = tags.xpos().get(i).endsWith("S");
    return heads.head(words.lower(i)).or(() -> Optional.of(Head.thing(tags.lemmas().get(i), many)));
  }

  private static boolean isNoun(Tags tags, int i) {
    return i < tags.size() && tags.xpos().get(i).startsWith("NN");
  }

  /** Words that may stand between "the" and its head. */
  private boolean isInside(Words words, int i) {
    return words.isDigits(i) || (words.isLowerCase(i) && !functionWords.contains(words.lower(i)));
  }

  private Spoken spoken(Sentence sentence, Words words, int first, int end, Form form, Head head) {
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i < end - 1; i++) {
      if (isInside(words, i) && !words.isDigits(i)) {
        modifiers.add(words.lower(i));
      }
    }
    Phrase phrase = new Phrase(sentence.index(), first, end);
    return new Spoken(phrase, form, Optional.of(head), Optional.empty(), Set.copyOf(modifiers));
  }

  /** Steps back over the words before a head, to what says "one" or how many. */
  private int modified(Words words, Tags tags, int head) {
    int first = head;
    while (first > 0 && head - first < LONGEST - 1 && isInside(words, first - 1)) {
      first--;
    }
    boolean counted = first > 0 && COUNTING.contains(tags.xpos().get(first - 1));
    return counted ? first - 1 : first;
  }
}
