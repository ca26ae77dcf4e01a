package org.dossier.link;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.link.stories.Groups;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Story;

/**
 * Links reports whose main incidents are one, by {@link Sameness}; a story is what is connected.
 *
 * <p>Only reports that share a word other than a generic one are compared, so cost follows the
 * number of likely pairs and not the square of the reports.
 */
final class StandardLinker implements Linker {

  /** The one order of reports: publication time, unknown last, then document id. */
  static final Comparator<Extraction> ORDER =
      Comparator.comparing(
              (Extraction report) ->
                  report.document().publication().time().orElse(LocalDateTime.MAX))
          .thenComparing(report -> report.document().id());

  private final WordLists lists = WordLists.standard();
  private final Sameness sameness = new Sameness(lists);
  private final SalientNames salient = new SalientNames(lists);
  private final OtherIncidents others = new OtherIncidents(sameness);
  private final Dependences dependences = new Dependences(lists);

  @Override
  public List<Story> link(List<Extraction> reports) {
    requireUniqueIds(reports);
    List<Extraction> told =
        reports.stream().filter(report -> main(report).isPresent()).sorted(ORDER).toList();
    List<Copies.Source> texts =
        told.stream().map(report -> Copies.Source.of(report.document())).toList();
    List<Profile> mains =
        IntStream.range(0, told.size()).mapToObj(i -> profile(told.get(i), texts.get(i))).toList();
    Groups groups = groups(mains, texts);
    return groups.all().stream().map(group -> story(group, told, texts)).toList();
  }

  private Profile profile(Extraction report, Copies.Source text) {
    Set<String> names = salient.of(report.document(), text.shingles().text());
    return Profile.of(report, main(report).orElseThrow(), names);
  }

  /** Joins what is one; what others have joined already needs no look. */
  private Groups groups(List<Profile> mains, List<Copies.Source> texts) {
    Groups groups = new Groups(mains.size());
    Map<String, BitSet> byWord = new HashMap<>();
    for (int i = 0; i < mains.size(); i++) {
      BitSet likely = new BitSet();
      for (String word : sameness.telling(mains.get(i))) {
        BitSet earlier = byWord.computeIfAbsent(word, key -> new BitSet());
        likely.or(earlier);
        earlier.set(i);
      }
      for (int other = likely.nextSetBit(0); other >= 0; other = likely.nextSetBit(other + 1)) {
        if (groups.top(other) != groups.top(i) && isOne(mains, texts, other, i)) {
          groups.join(other, i);
        }
      }
    }
    return groups;
  }

  private boolean isOne(List<Profile> mains, List<Copies.Source> texts, int earlier, int later) {
    double score = sameness.score(mains.get(earlier), mains.get(later));
    return score >= Sameness.SAME || isCopy(score, texts.get(earlier), texts.get(later));
  }

  private static boolean isCopy(double score, Copies.Source earlier, Copies.Source later) {
    return score >= Sameness.SAME - Sameness.COPIED && Copies.between(earlier, later).isPresent();
  }

  private static Optional<IncidentMention> main(Extraction report) {
    return report.incidents().stream().filter(m -> m.role() == Role.MAIN).findFirst();
  }

  private Story story(List<Integer> group, List<Extraction> told, List<Copies.Source> texts) {
    List<Extraction> reports = group.stream().map(told::get).toList();
    return new Story(
        Incidents.join(reports.stream().map(report -> main(report).orElseThrow()).toList()),
        others.of(reports),
        reports,
        dependences.of(reports, group.stream().map(texts::get).toList()));
  }

  private static void requireUniqueIds(List<Extraction> reports) {
    Set<String> ids = new HashSet<>();
    for (Extraction report : reports) {
      if (!ids.add(report.document().id())) {
        throw new IllegalArgumentException(
            "two reports have the id " + report.document().id() + "; give each its own");
      }
    }
  }
}
