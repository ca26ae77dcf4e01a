package org.dossier.link.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Things in clusters by average link, that grow thing by thing.
 *
 * <p>Things linked at the threshold or above are connected; connected things are clustered. As
 * clusters whose mean reaches the threshold have a pair that does, looking at connected things
 * alone loses nothing. More than {@link #MOST} connected things are first cut where they are least
 * alike, which bounds time and memory. New things are clustered anew with the connected things they
 * touch and nobody else.
 *
 * <p>The clusters are a function of the things, their order and their links: in whatever order and
 * portions they came.
 */
public final class Clusters {

  /** More connected things than this are first cut where they are least alike. */
  static final int MOST = 500;

  private static final float CUT = 0.5f;

  /** What is connected by links so far above the threshold needs no second look. */
  private static final float CERTAIN = 4;

  private final float threshold;
  private final float unlinked;
  private final Comparator<Integer> order;
  private final Links links = new Links();

  /** Of every thing the connected things it is clustered with. */
  private final List<List<Integer>> parts = new ArrayList<>();

  /** Of every thing its cluster. */
  private final List<List<Integer>> clusters = new ArrayList<>();

  /**
   * Starts with nothing.
   *
   * @param threshold the mean from which on two clusters are one
   * @param unlinked how alike things are that have no link
   * @param order the order of things by their numbers, which settles what the links leave open; it
   *     must not depend on when a thing came
   */
  public Clusters(float threshold, float unlinked, Comparator<Integer> order) {
    this.threshold = threshold;
    this.unlinked = unlinked;
    this.order = order;
  }

  /** Returns how many things there are; the next has this number. */
  public int size() {
    return links.size();
  }

  /** Returns the cluster of a thing, in the order of things. */
  public List<Integer> of(int thing) {
    return clusters.get(thing);
  }

  /** Returns all clusters, by their first things. */
  public List<List<Integer>> all() {
    return IntStream.range(0, size())
        .filter(thing -> clusters.get(thing).get(0) == thing)
        .boxed()
        .sorted(order)
        .map(clusters::get)
        .toList();
  }

  /**
   * Adds things.
   *
   * @param more how many
   * @param found how alike they are to each other and to those before, every pair at most once
   * @return the clusters that are new or have changed, by their first things
   */
  public List<List<Integer>> add(int more, Collection<Link> found) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (int i = 0; i < more; i++) {
      touched.add(size());
      links.grow();
      parts.add(List.of());
      clusters.add(List.of());
    }
    for (Link link : found) {
      links.add(link);
      if (link.score() >= threshold) {
        touched.addAll(parts.get(link.one()));
        touched.addAll(parts.get(link.other()));
      }
    }
    return again(touched);
  }

  /** Clusters things anew; with each come all that it is connected with. */
  private List<List<Integer>> again(Set<Integer> touched) {
    List<List<Integer>> changed = new ArrayList<>();
    Set<Integer> open = new LinkedHashSet<>(touched);
    while (!open.isEmpty()) {
      List<Integer> part = part(open.iterator().next());
      part.forEach(open::remove);
      part.forEach(thing -> parts.set(thing, part));
      for (List<Integer> cluster : clusters(part)) {
        if (!cluster.equals(clusters.get(cluster.get(0)))) {
          changed.add(cluster);
        }
        cluster.forEach(thing -> clusters.set(thing, cluster));
      }
    }
    changed.sort((a, b) -> order.compare(a.get(0), b.get(0)));
    return changed;
  }

  /** Returns the connected things around one, cut if they are too many, in the order of things. */
  private List<Integer> part(int thing) {
    float level = threshold;
    List<Integer> part = connected(thing, level, MOST);
    while (part.size() > MOST && level < threshold + CERTAIN) {
      level += CUT;
      part = connected(thing, level, level < threshold + CERTAIN ? MOST : Integer.MAX_VALUE);
    }
    part.sort(order);
    return part;
  }

  /** Returns what is connected at a level, or more than the most if it is more. */
  private List<Integer> connected(int thing, float level, int most) {
    Set<Integer> seen = new LinkedHashSet<>(List.of(thing));
    List<Integer> all = new ArrayList<>(seen);
    for (int next = 0; next < all.size() && all.size() <= most; next++) {
      links.around(
          all.get(next),
          (other, score) -> {
            if (score >= level && seen.add(other)) {
              all.add(other);
            }
          });
    }
    return all;
  }

  private List<List<Integer>> clusters(List<Integer> part) {
    if (part.size() == 1 || part.size() > MOST) {
      return List.of(List.copyOf(part));
    }
    Groups groups = new Groups(part.size());
    AverageLink.merges(likenesses(part), threshold)
        .forEach(merge -> groups.join(merge.kept(), merge.gone()));
    return groups.all().stream().map(group -> group.stream().map(part::get).toList()).toList();
  }

  private float[][] likenesses(List<Integer> part) {
    Map<Integer, Integer> places = new HashMap<>();
    part.forEach(thing -> places.put(thing, places.size()));
    float[][] alike = new float[part.size()][part.size()];
    for (int i = 0; i < alike.length; i++) {
      float[] row = alike[i];
      Arrays.fill(row, unlinked);
      links.around(
          part.get(i),
          (other, score) -> {
            Integer place = places.get(other);
            if (place != null) {
              row[place] = score;
            }
          });
    }
    return alike;
  }
}
