package org.dossier.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Names of things that stay the same from run to run. */
final class Ids {

  /** The name space of URLs, RFC 9562, for a name that nobody else makes. */
  private static final long URL_HIGH = 0x6ba7b8119dad11d1L;

  private static final long URL_LOW = 0x80b400c04fd430c8L;

  private Ids() {}

  /** Returns the version 5 UUID of a name, RFC 9562, within {@code urn:dossier:}. */
  static String uuid5(String name) {
    byte[] hash = sha1(("urn:dossier:" + name).getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
    hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
    String hex = hex(hash, 16);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  private static byte[] sha1(byte[] name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(ByteBuffer.allocate(16).putLong(URL_HIGH).putLong(URL_LOW).array());
      return digest.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private static String hex(byte[] bytes, int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length; i++) {
      hex.append(String.format(Locale.ROOT, "%02x", bytes[i]));
    }
    return hex.toString();
  }

  /** Returns an id for a URN: what RFC 3986 does not allow there is percent-encoded. */
  static String escaped(String id) {
    StringBuilder safe = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c) || c == '.' || c == '-' || c == '_' || c == ':') {
        safe.append(c);
      } else {
        safe.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return safe.toString();
  }

  /** Returns an id for a qualified name: letters, digits, dots, hyphens and underscores. */
  static String local(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]", "_");
    return plain.equals(id) ? id : plain + "-" + uuid5(id).substring(0, 8);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
