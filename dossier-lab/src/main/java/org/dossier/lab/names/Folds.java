package org.dossier.lab.names;

import java.util.List;
import java.util.stream.IntStream;

/** Every so manieth of a list, and the others. */
final class Folds {

  private Folds() {}

  static <T> List<T> only(List<T> all, int fold, int folds) {
    return IntStream.range(0, all.size())
        .filter(i -> i % folds == fold)
        .mapToObj(all::get)
        .toList();
  }

  static <T> List<T> without(List<T> all, int fold, int folds) {
    return IntStream.range(0, all.size())
        .filter(i -> i % folds != fold)
        .mapToObj(all::get)
        .toList();
  }
}
