package org.dossier.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stops guessing: after some failures, of one name or from one address, a pause for both. */
final class LoginLimit {

  static final int FAILURES = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST = 20_000;

  private final InstantSource clock;
  private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

  LoginLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns whether another try is allowed. */
  synchronized boolean allows(String name, String address) {
    return recent("name " + name) < FAILURES && recent("address " + address) < FAILURES;
  }

  synchronized void failed(String name, String address) {
    add("name " + name);
    add("address " + address);
  }

  synchronized void succeeded(String name, String address) {
    failures.remove("name " + name);
    failures.remove("address " + address);
  }

  private int recent(String key) {
    Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
    Instant old = clock.instant().minus(WINDOW);
    times.removeIf(time -> !time.isAfter(old));
    if (times.isEmpty()) {
      failures.remove(key);
    }
    return times.size();
  }

  private void add(String key) {
    failures.computeIfAbsent(key, k -> new ArrayDeque<>()).add(clock.instant());
    if (failures.size() > MOST) {
      failures.remove(failures.keySet().iterator().next());
    }
  }
}
