package org.dossier.lab.references;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.annotate.Annotator;
import org.dossier.lab.references.Coreference.Mention;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Phrase;
import org.dossier.model.Reference;
import org.dossier.model.Sentence;

/**
 * How often references are right.
 *
 * @param rules per rule, how many links are right
 * @param carried per rule, the confidence its links carry
 * @param pronouns of the labelled pronouns that follow other words for the same, how many are
 *     linked right
 * @param wrong the wrong links, for reading
 */
public record ReferenceScore(
    Map<String, Share> rules, Map<String, Double> carried, Share pronouns, List<String> wrong) {

  /** How many of how many. */
  public record Share(int right, int all) {

    Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }
  }

  private static final List<String> PRONOUNS =
      List.of("he", "him", "his", "she", "her", "they", "them", "their", "its");

  public ReferenceScore {
    rules = new TreeMap<>(rules);
    carried = new TreeMap<>(carried);
    wrong = List.copyOf(wrong);
  }

  static final ReferenceScore NONE =
      new ReferenceScore(Map.of(), Map.of(), new Share(0, 0), List.of());

  /** Scores one report. */
  public static ReferenceScore of(Path file, Annotator annotator) throws IOException {
    Coreference gold = Coreference.read(file);
    AnnotatedDocument read = annotator.annotate(Document.of(gold.name(), gold.text()));
    return new Scoring(gold, read).score();
  }

  ReferenceScore plus(ReferenceScore other) {
    Map<String, Share> sums = new TreeMap<>(rules);
    other.rules.forEach((rule, share) -> sums.merge(rule, share, Share::plus));
    Map<String, Double> carry = new TreeMap<>(carried);
    carry.putAll(other.carried);
    List<String> both = new ArrayList<>(wrong);
    both.addAll(other.wrong);
    return new ReferenceScore(sums, carry, pronouns.plus(other.pronouns), both);
  }

  private record Scoring(Coreference gold, AnnotatedDocument read) {

    ReferenceScore score() {
      Map<String, Share> rules = new TreeMap<>();
      Map<String, Double> carried = new TreeMap<>();
      List<String> wrong = new ArrayList<>();
      for (Reference reference : read.references()) {
        boolean right = isRight(reference);
        carried.put(reference.rule(), reference.confidence());
        rules.merge(reference.rule(), new Share(right ? 1 : 0, 1), Share::plus);
        if (!right) {
          wrong.add(show(reference));
        }
      }
      return new ReferenceScore(rules, carried, pronouns(), wrong);
    }

    private boolean isRight(Reference reference) {
      Optional<String> one = entity(reference.words());
      return one.isPresent() && one.equals(entity(reference.antecedent()));
    }

    /** The labelled mention whose head is among the words and whose extent is most like theirs. */
    private Optional<String> entity(Phrase phrase) {
      Sentence sentence = read.sentences().get(phrase.sentence());
      int start = sentence.spanOf(phrase.first(), phrase.end()).start();
      int end = sentence.spanOf(phrase.first(), phrase.end()).end();
      return gold.mentions().stream()
          .filter(m -> start <= m.head() && m.head() < end)
          .min(Comparator.comparingInt(m -> Math.abs(m.start() - start) + Math.abs(m.end() - end)))
          .or(() -> smallestAround(start, end))
          .map(Mention::entity);
    }

    /** "Key" in "Prime Minister John Key" whose head is labelled as "Minister". */
    private Optional<Mention> smallestAround(int start, int end) {
      return gold.mentions().stream()
          .filter(m -> m.start() <= start && end <= m.end())
          .min(Comparator.comparingInt(m -> m.end() - m.start()));
    }

    private Share pronouns() {
      int all = 0;
      int right = 0;
      for (Mention mention : gold.mentions()) {
        String words =
            gold.text().substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(words) && follows(mention)) {
          all++;
          right += isLinked(mention) ? 1 : 0;
        }
      }
      return new Share(right, all);
    }

    private boolean follows(Mention mention) {
      return gold.mentions().stream()
          .anyMatch(m -> m.entity().equals(mention.entity()) && m.start() < mention.start());
    }

    private boolean isLinked(Mention mention) {
      return read.references().stream()
          .anyMatch(r -> read.quote(r.words()).span().start() == mention.start() && isRight(r));
    }

    private String show(Reference reference) {
      Sentence sentence = read.sentences().get(reference.words().sentence());
      return "%s %s: %s -> %s (labelled %s, %s) in: %s"
          .formatted(
              gold.name(),
              reference.rule(),
              read.quote(reference.words()).quote(),
              read.quote(reference.antecedent()).quote(),
              entity(reference.words()).orElse("none"),
              entity(reference.antecedent()).orElse("none"),
              read.quote(sentence, 0, sentence.tokens().size()).quote());
    }
  }
}
