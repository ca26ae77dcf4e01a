package org.dossier.lab.names;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;

/**
 * Counts names found right, found and there to be found, as the CoNLL shared tasks do: a name
 * counts only with its exact words and type.
 */
final class NameTally {

  private static final class Counts {
    private int right;
    private int found;
    private int gold;
  }

  private final Map<NameType, Counts> counts = new EnumMap<>(NameType.class);

  NameTally() {
    for (NameType type : NameType.values()) {
      counts.put(type, new Counts());
    }
  }

  /** Adds one sentence. */
  void add(List<FoundName> gold, List<FoundName> found) {
    Set<FoundName> there = new HashSet<>(gold);
    gold.forEach(name -> of(name.type()).gold++);
    for (FoundName name : found) {
      of(name.type()).found++;
      of(name.type()).right += there.contains(name) ? 1 : 0;
    }
  }

  private Counts of(NameType type) {
    return counts.getOrDefault(type, new Counts());
  }

  /** Returns how many names of some types there were. */
  int gold(List<NameType> types) {
    return types.stream().mapToInt(type -> of(type).gold).sum();
  }

  /** Returns the share of names found that are right, in percent. */
  double precision(List<NameType> types) {
    return percent(right(types), types.stream().mapToInt(type -> of(type).found).sum());
  }

  /** Returns the share of names that were found, in percent. */
  double recall(List<NameType> types) {
    return percent(right(types), gold(types));
  }

  /** Returns the harmonic mean of precision and recall, in percent. */
  double f1(List<NameType> types) {
    int found = types.stream().mapToInt(type -> of(type).found).sum();
    return percent(2 * right(types), found + gold(types));
  }

  private int right(List<NameType> types) {
    return types.stream().mapToInt(type -> of(type).right).sum();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
