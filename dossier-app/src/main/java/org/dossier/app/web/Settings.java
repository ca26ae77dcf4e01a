package org.dossier.app.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the server is reached.
 *
 * @param listen address to listen on
 * @param port port to listen on, 0 for any free one
 * @param names names readers may use besides the address
 * @param users who may come in; empty if whoever reaches the server is its owner
 * @param owner who that owner is, by whose name decisions are kept
 * @param tls certificate and key; empty for plain HTTP
 * @param behindProxy whether a proxy that ends TLS stands before the server
 */
public record Settings(
    InetAddress listen,
    int port,
    List<String> names,
    Optional<Users> users,
    User owner,
    Optional<KeyStoreFile> tls,
    boolean behindProxy) {

  /**
   * A PKCS#12 or JKS key store.
   *
   * @param file the key store
   * @param password its password
   */
  public record KeyStoreFile(Path file, String password) {}

  /**
   * @throws IllegalArgumentException if others could reach the server unasked or unencrypted
   */
  public Settings {
    names = List.copyOf(names);
    if (!listen.isLoopbackAddress() && users.isEmpty()) {
      throw new IllegalArgumentException(
          "others can reach %s. Name who may come in with --users FILE"
              .formatted(listen.getHostAddress()));
    }
    if (!listen.isLoopbackAddress() && tls.isEmpty() && !behindProxy) {
      throw new IllegalArgumentException(
          "passwords must not cross a network in the clear. Give --tls-keystore FILE, or"
              + " --behind-proxy if a proxy with TLS stands before this server");
    }
    if (behindProxy && names.isEmpty()) {
      throw new IllegalArgumentException(
          "behind a proxy readers use its name. Give it with --name HOST");
    }
  }

  /** Returns settings for this machine only, with no one to log in. */
  public static Settings loopback(int port) {
    return new Settings(
        InetAddress.getLoopbackAddress(),
        port,
        List.of(),
        Optional.empty(),
        new User("owner", Role.OWNER),
        Optional.empty(),
        false);
  }

  /** Returns whether readers come over TLS. */
  boolean secure() {
    return tls.isPresent() || behindProxy;
  }

  String scheme() {
    return secure() ? "https" : "http";
  }

  Hosts hosts() {
    String address = listen.getHostAddress();
    String host = address.contains(":") ? "[" + address + "]" : address;
    List<String> known = new ArrayList<>(names);
    known.add(host);
    return new Hosts(listen.isLoopbackAddress(), known);
  }
}
