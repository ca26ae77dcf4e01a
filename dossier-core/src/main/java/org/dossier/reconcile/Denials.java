package org.dossier.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Evidence;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;

/**
 * Pairs each denial with the one statement it denies: the one the text pairs it with, else the
 * nearest allegation before it in the same report, shared words first. Two allegations are never
 * merged because one mouth denies both.
 */
final class Denials {

  /** Words of one letter or two say nothing about what is denied. */
  private static final int SHORT = 2;

  private Denials() {}

  /** Returns the denied statement of each denial that has one, denials in text order. */
  static Map<Responsibility, Statement> pair(List<? extends Statement> statements) {
    Map<Responsibility, Statement> pairs = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Responsibility denial : denials(statements).toList()) {
      denial
          .denies()
          .flatMap(id -> withId(statements, id))
          .ifPresent(s -> put(pairs, taken, denial, s));
    }
    for (Responsibility denial : denials(statements).toList()) {
      if (denial.denies().isEmpty()) {
        nearest(statements, denial, taken).ifPresent(s -> put(pairs, taken, denial, s));
      }
    }
    return pairs;
  }

  private static void put(
      Map<Responsibility, Statement> pairs,
      Set<String> taken,
      Responsibility denial,
      Statement denied) {
    pairs.put(denial, denied);
    taken.add(denied.grounds().id());
  }

  private static Stream<Responsibility> denials(List<? extends Statement> statements) {
    return statements.stream()
        .filter(Responsibility.class::isInstance)
        .map(Responsibility.class::cast)
        .filter(r -> r.type() == Responsibility.Type.DENIAL);
  }

  private static Optional<Statement> withId(List<? extends Statement> statements, String id) {
    return statements.stream()
        .filter(statement -> statement.grounds().id().equals(id))
        .map(Statement.class::cast)
        .findFirst();
  }

  private static Optional<Statement> nearest(
      List<? extends Statement> statements, Responsibility denial, Set<String> taken) {
    return statements.stream()
        .filter(statement -> isAllegation(statement) && !taken.contains(statement.grounds().id()))
        .filter(statement -> isBefore(statement, denial))
        .map(Statement.class::cast)
        .max(
            Comparator.comparing((Statement s) -> shared(s, denial))
                .thenComparing(s -> s.grounds().evidence().span())
                .thenComparing(s -> s.grounds().id()));
  }

  static boolean isAllegation(Statement statement) {
    return statement instanceof Responsibility responsibility
        && switch (responsibility.type()) {
          case ACCUSATION, PASSIVE_ATTRIBUTION, ASSERTION, POTENTIAL, CONFIRMATION -> true;
          case CLAIM, DENIAL, EXCLUSION, NO_COMMENT -> false;
        };
  }

  private static boolean isBefore(Statement statement, Statement denial) {
    Evidence words = statement.grounds().evidence();
    Evidence later = denial.grounds().evidence();
    return words.document().equals(later.document())
        && words.field() == later.field()
        && words.span().start() <= later.span().start();
  }

  private static long shared(Statement statement, Responsibility denial) {
    Set<String> words = topic(statement);
    return topic(denial).stream().filter(words::contains).count();
  }

  private static Set<String> topic(Statement statement) {
    Set<String> words = new HashSet<>(Words.of(statement.grounds().evidence().quote()));
    if (statement instanceof Responsibility responsibility) {
      responsibility.target().ifPresent(target -> words.addAll(Words.of(target.quote())));
      responsibility.topic().ifPresent(topic -> words.addAll(Words.of(topic.quote())));
    }
    words.removeIf(word -> word.length() <= SHORT);
    return words;
  }
}
