package org.dossier.app.web;

import java.util.regex.Pattern;

/**
 * A person known to the server.
 *
 * @param name letters, digits and {@code . _ @ -}, 1 to 64 of them
 * @param role what the person may do
 */
public record User(String name, Role role) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

  public User {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "not a user name: '%s'. Use 1 to 64 letters, digits and . _ @ -".formatted(name));
    }
  }
}
