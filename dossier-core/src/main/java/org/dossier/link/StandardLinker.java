package org.dossier.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Story;
import org.dossier.model.Ties;

/**
 * Links reports whose main incidents are one, by {@link Sameness} and by whether they tell one
 * story; what is connected is linked.
 *
 * <p>Only reports of one story, or that share a word other than a generic one, are compared, so
 * cost follows the number of likely pairs and not the square of the reports.
 */
final class StandardLinker implements Linker {

  /** Fewer words tell too little to know a story by. */
  private static final int TELLING_WORDS = 60;

  private final boolean grouped;
  private final StandardStories stories = new StandardStories();
  private final WordLists lists = WordLists.standard();
  private final Sameness sameness = new Sameness(lists);
  private final SalientNames salient = new SalientNames(lists);
  private final OtherIncidents others = new OtherIncidents(sameness);
  private final Dependences dependences = new Dependences(lists);

  /** A report with its main incident, its text, and the number of the story it tells. */
  private record Told(Extraction report, Profile main, Copies.Source text, int story) {}

  /**
   * Makes a linker.
   *
   * @param grouped whether all reports are known to be about one incident
   */
  StandardLinker(boolean grouped) {
    this.grouped = grouped;
  }

  @Override
  public List<Story> link(List<Extraction> reports, Ties ties) {
    List<Told> told = told(reports);
    Tied tied = new Tied(ties);
    TiedGroups groups = new TiedGroups(mains(told), tied);
    if (grouped) {
      IntStream.range(1, told.size()).forEach(i -> groups.join(0, i));
    } else {
      join(groups, told);
    }
    return groups.all().stream()
        .map(group -> story(group.stream().map(told::get).toList(), tied))
        .toList();
  }

  /** Returns the reports that have a main incident, by time and id. */
  private List<Told> told(List<Extraction> reports) {
    List<Document> documents = reports.stream().map(Extraction::document).toList();
    StandardStories.requireNew(Set.of(), documents);
    Map<String, Integer> numbers = grouped ? Map.of() : numbers(documents);
    return reports.stream()
        .filter(report -> main(report).isPresent())
        .sorted(Comparator.comparing(Extraction::document, StandardStories.ORDER))
        .map(report -> told(report, numbers.getOrDefault(report.document().id(), -1)))
        .toList();
  }

  /** Numbers the stories that words and dates tell; a given group needs none. */
  private Map<String, Integer> numbers(List<Document> documents) {
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Document>> alike = stories.of(documents);
    for (int story = 0; story < alike.size(); story++) {
      for (Document document : alike.get(story)) {
        numbers.put(document.id(), story);
      }
    }
    return numbers;
  }

  private Told told(Extraction report, int story) {
    Copies.Source text = Copies.Source.of(report.document());
    Set<String> names = salient.of(report.document(), text.shingles().text());
    return new Told(report, Profile.of(report, main(report).orElseThrow(), names), text, story);
  }

  private static List<String> mains(List<Told> told) {
    return told.stream().map(it -> it.main().mention().id()).toList();
  }

  /** Joins what is one; what others have joined already needs no look. */
  private void join(TiedGroups groups, List<Told> told) {
    Map<Object, BitSet> byKey = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      BitSet likely = new BitSet();
      for (Object key : keys(told.get(i))) {
        BitSet earlier = byKey.computeIfAbsent(key, unseen -> new BitSet());
        likely.or(earlier);
        earlier.set(i);
      }
      for (int other = likely.nextSetBit(0); other >= 0; other = likely.nextSetBit(other + 1)) {
        if (groups.top(other) != groups.top(i) && isOne(told.get(other), told.get(i))) {
          groups.join(other, i);
        }
      }
    }
  }

  /** Returns what two reports must share one of to be worth comparing: a word, or the story. */
  private Set<Object> keys(Told told) {
    Set<Object> keys = new HashSet<>(sameness.telling(told.main()));
    keys.add(told.story());
    return keys;
  }

  private boolean isOne(Told earlier, Told later) {
    double score = sameness.score(earlier.main(), later.main()) + story(earlier, later);
    return score >= Sameness.SAME || isCopy(score, earlier.text(), later.text());
  }

  /** Returns what it says that two texts, long enough to tell one, tell one story or two. */
  private static double story(Told earlier, Told later) {
    if (Math.min(words(earlier), words(later)) < TELLING_WORDS) {
      return 0;
    }
    if (earlier.story() == later.story()) {
      return Sameness.ONE_STORY;
    }
    return isDated(earlier) && isDated(later) ? Sameness.OTHER_STORY : 0;
  }

  /** Without its day a text tells too little to keep it apart. */
  private static boolean isDated(Told told) {
    return told.report().document().publication().time().isPresent();
  }

  private static int words(Told told) {
    return told.text().shingles().text().length();
  }

  private static boolean isCopy(double score, Copies.Source earlier, Copies.Source later) {
    return score >= Sameness.SAME - Sameness.COPIED && Copies.between(earlier, later).isPresent();
  }

  private static Optional<IncidentMention> main(Extraction report) {
    return report.incidents().stream().filter(m -> m.role() == Role.MAIN).findFirst();
  }

  private Story story(List<Told> group, Tied tied) {
    List<Extraction> reports = group.stream().map(Told::report).toList();
    List<IncidentMention> mains = new ArrayList<>();
    reports.forEach(report -> mains.add(main(report).orElseThrow()));
    List<IncidentMention> also = others.tiedTo(mains, reports, tied);
    mains.addAll(also);
    return new Story(
        Incidents.join(mains),
        others.of(reports, also, tied),
        reports,
        dependences.of(reports, group.stream().map(Told::text).toList()));
  }
}
