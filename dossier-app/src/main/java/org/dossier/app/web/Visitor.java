package org.dossier.app.web;

import java.util.Optional;

/**
 * Who asks.
 *
 * @param session name of the session, from the cookie
 * @param user who it is; empty before logging in
 */
record Visitor(String session, Optional<User> user) {

  /** Returns whether the visitor may do what a role may. */
  boolean may(Role role) {
    return user.map(known -> known.role().covers(role)).orElse(false);
  }
}
