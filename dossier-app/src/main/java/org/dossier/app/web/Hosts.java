package org.dossier.app.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which readers may ask for pages. A page of another site whose name was made to
 * point here (DNS rebinding) asks under that site's name and is turned away.
 */
final class Hosts {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

  private final Set<String> names = new HashSet<>();

  /**
   * @param loopback whether the server listens on this machine only
   * @param others names and addresses readers may use besides
   */
  Hosts(boolean loopback, List<String> others) {
    if (loopback) {
      names.addAll(LOOPBACK);
    }
    others.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a {@code Host} header names this server, on any port. */
  boolean isOurs(Optional<String> host) {
    Matcher authority = AUTHORITY.matcher(host.orElse(""));
    return authority.matches() && names.contains(authority.group(1).toLowerCase(Locale.ROOT));
  }

  /** Returns whether an {@code Origin} header names the very host, port and scheme asked. */
  static boolean isSameOrigin(String origin, String scheme, String host) {
    return origin.equalsIgnoreCase(scheme + "://" + host);
  }
}
