package org.dossier.lab.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dossier.lab.stories.StoryCorpus;
import org.dossier.link.CopyFinder;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Publication;
import org.dossier.model.Publication.Basis;

/** Plants copies among the reports of a corpus, by a seeded generator, and looks for them. */
public final class CopyScores {

  /** Shorter reports leave nothing to take. */
  private static final int LEAST_WORDS = 80;

  private static final String PLANT = "~copy";

  private final StoryCorpus corpus;
  private final Map<String, String> events = new HashMap<>();
  private final List<Integer> sources = new ArrayList<>();

  /** Prepares a corpus. */
  public CopyScores(StoryCorpus corpus) {
    this.corpus = corpus;
    for (int i = 0; i < corpus.documents().size(); i++) {
      Document document = corpus.documents().get(i);
      events.put(document.id(), corpus.labels().get(i));
      if (document.text().split("\\s+", -1).length >= LEAST_WORDS) {
        sources.add(i);
      }
    }
  }

  /**
   * Plants copies and finds them.
   *
   * @param edit what is done to the copies
   * @param most how many are planted, at most
   */
  public CopyPage.Row of(Edit edit, int most) {
    Random random = new Random(edit.label().hashCode());
    Map<String, Document> plants = new HashMap<>();
    List<Document> all = new ArrayList<>(corpus.documents());
    for (int i = 0; i < Math.min(most, sources.size()); i++) {
      Document source = corpus.documents().get(sources.get(random.nextInt(sources.size())));
      String id = source.id() + PLANT;
      if (!plants.containsKey(id)) {
        plants.put(id, plant(source, edit, random));
        all.add(plants.getOrDefault(id, source));
      }
    }
    return scored(edit, plants.keySet(), CopyFinder.standard().of(all));
  }

  /** A copy comes a day later, without its source's outlet and address. */
  private Document plant(Document source, Edit edit, Random random) {
    String text = edit.apply(source.text(), host(source, random), random);
    Document copy = Document.of(source.id() + PLANT, text);
    return source
        .publication()
        .time()
        .map(time -> new Publication(Optional.of(time.plusDays(1)), Basis.STATED, Optional.empty()))
        .map(copy::published)
        .orElse(copy);
  }

  /** The words of a report of something else, shuffled: it must not be a copy of that report. */
  private String host(Document source, Random random) {
    Document host = source;
    while (event(host.id()).equals(event(source.id()))) {
      host = corpus.documents().get(sources.get(random.nextInt(sources.size())));
    }
    List<String> words = new ArrayList<>(List.of(host.text().split("\\s+", -1)));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private String event(String id) {
    return events.getOrDefault(id.replace(PLANT, ""), "");
  }

  /**
   * A plant is found when it is said to copy its source, or another report of the same event, which
   * may hold more of the words. What is said of two reports of different events is wrong.
   */
  private CopyPage.Row scored(Edit edit, Set<String> plants, List<Dependence> found) {
    int right = 0;
    int wrong = 0;
    int others = 0;
    for (Dependence dependence : found) {
      boolean one = event(dependence.document()).equals(event(dependence.on()));
      boolean planted = plants.contains(dependence.document()) || plants.contains(dependence.on());
      right += one && plants.contains(dependence.document()) ? 1 : 0;
      others += one && !planted ? 1 : 0;
      wrong += one ? 0 : 1;
    }
    return new CopyPage.Row(edit.label(), plants.size(), right, wrong, others);
  }
}
