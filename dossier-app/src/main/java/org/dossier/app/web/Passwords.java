package org.dossier.app.web;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Turns passwords into bcrypt hashes and holds passwords against them. */
final class Passwords {

  /** 2^12 rounds: about a quarter of a second, as the OWASP password storage page advises. */
  private static final int COST = 12;

  /** bcrypt reads no further; a longer password would be cut without a word. */
  static final int LONGEST_BYTES = 72;

  static final int SHORTEST = 12;

  private final int cost;

  private Passwords(int cost) {
    this.cost = cost;
  }

  static Passwords standard() {
    return new Passwords(COST);
  }

  /** Returns hashing with 2^cost rounds; for tests, which cannot wait. */
  static Passwords quick() {
    return new Passwords(4);
  }

  /**
   * Hashes a new password with a fresh salt.
   *
   * @throws IllegalArgumentException if it is too short or too long
   */
  String hash(String password) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new IllegalArgumentException(
          "the password is too short. Use at least %s characters".formatted(SHORTEST));
    }
    if (bytes.length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "the password is too long. Use at most %s bytes".formatted(LONGEST_BYTES));
    }
    byte[] hash = BCrypt.with(new SecureRandom()).hash(cost, bytes);
    return new String(hash, StandardCharsets.US_ASCII);
  }

  /** Returns whether a password belongs to a hash; takes as long for a wrong one. */
  static boolean verify(String password, String hash) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > LONGEST_BYTES) {
      return false;
    }
    return BCrypt.verifyer().verify(bytes, hash.getBytes(StandardCharsets.US_ASCII)).verified;
  }

  /** Returns whether a text is a hash that {@link #verify} can use. */
  static boolean isHash(String text) {
    return text.matches("\\$2[aby]\\$(0[4-9]|[12]\\d|3[01])\\$[./A-Za-z0-9]{53}");
  }
}
