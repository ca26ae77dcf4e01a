package org.dossier.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Reports on their way into the workspace: how far it is, and what became of each. */
final class AddJob {

  /** How far a job is. */
  enum State {
    WAITING,
    READING,
    LINKING,
    DONE,
    FAILED
  }

  /**
   * One state of a job.
   *
   * @param state how far it is
   * @param done reports read
   * @param total reports to read
   * @param lines what became of each report read, a sentence each
   */
  record Snapshot(State state, int done, int total, List<Line> lines) {
    boolean isOver() {
      return state == State.DONE || state == State.FAILED;
    }
  }

  /**
   * What became of one report.
   *
   * @param id what the workspace calls it; empty if it is not there
   * @param name what its sender calls it
   * @param text what became of it
   */
  record Line(String id, String name, String text) {}

  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final int total;
  private final String owner;
  private State state = State.WAITING;

  /**
   * @param owner session that may see it
   */
  AddJob(int total, String owner) {
    this.total = total;
    this.owner = owner;
  }

  boolean belongsTo(Visitor visitor) {
    return owner.equals(visitor.session());
  }

  synchronized Snapshot snapshot() {
    long read = lines.stream().filter(line -> !line.name().isEmpty()).count();
    return new Snapshot(state, (int) read, total, List.copyOf(lines));
  }

  void add(Line line) {
    synchronized (this) {
      lines.add(line);
    }
    tell();
  }

  void is(State next) {
    synchronized (this) {
      state = next;
    }
    tell();
  }

  /** Has somebody told of every change from now on, and of the present state at once. */
  void listen(Consumer<Snapshot> listener) {
    listeners.add(listener);
    listener.accept(snapshot());
  }

  void forget(Consumer<Snapshot> listener) {
    listeners.remove(listener);
  }

  private void tell() {
    Snapshot now = snapshot();
    listeners.forEach(listener -> listener.accept(now));
  }
}
