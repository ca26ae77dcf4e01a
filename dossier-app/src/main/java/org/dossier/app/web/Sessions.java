package org.dossier.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has logged in, by the name of the session; in memory, so that a restart logs all out. */
final class Sessions {

  static final Duration IDLE = Duration.ofMinutes(60);
  static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  private record Session(User user, Instant begun, Instant used) {
    boolean isOver(Instant now) {
      return now.isAfter(used.plus(IDLE)) || now.isAfter(begun.plus(LONGEST));
    }
  }

  synchronized void begin(String name, User user) {
    Instant now = clock.instant();
    sessions.put(name, new Session(user, now, now));
    Iterator<Session> longestUnused = sessions.values().iterator();
    if (sessions.size() > MOST && longestUnused.hasNext()) {
      longestUnused.next();
      longestUnused.remove();
    }
  }

  synchronized void end(String name) {
    sessions.remove(name);
  }

  /** Returns whose session it is, and counts it as used now; empty if it is over. */
  synchronized Optional<User> use(String name) {
    Instant now = clock.instant();
    Session session = sessions.get(name);
    if (session == null || session.isOver(now)) {
      sessions.remove(name);
      return Optional.empty();
    }
    sessions.put(name, new Session(session.user(), session.begun(), now));
    return Optional.of(session.user());
  }
}
