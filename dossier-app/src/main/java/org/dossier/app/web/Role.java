package org.dossier.app.web;

import java.util.Locale;
import java.util.Optional;

/** What a person may do; each role may do all that the ones before it may. */
public enum Role {
  /** Reads pages and exports. */
  READER,
  /** Adds reports and decides about statements. */
  REVIEWER,
  /** Forgets reports. */
  OWNER;

  /** Returns whether this role may do what another may. */
  boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** Returns the role as written in files and arguments. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the role a word names. */
  static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
