package org.dossier.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may come in: a text file of lines {@code name:role:hash}. Blank lines and lines that begin
 * with {@code #} are skipped.
 */
public final class Users {

  /** What an unknown name is held against, so that it takes as long as a known one. */
  private static final String NOBODY =
      "$2a$12$......................abcdefghijklmnopqrstuvwxyzABCDE";

  private final Map<String, Entry> entries;

  private Users(Map<String, Entry> entries) {
    this.entries = entries;
  }

  private record Entry(User user, String hash) {}

  /**
   * Reads a file of users.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is wrong, naming it, or if there is no user
   */
  public static Users read(Path file) throws IOException {
    return of(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
  }

  static Users of(List<String> lines, String where) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Entry entry = entry(line, where + ", line " + (i + 1));
        entries.put(entry.user().name(), entry);
      }
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException(
          where + " names no user. Add one with 'dossier users add'");
    }
    return new Users(entries);
  }

  private static Entry entry(String line, String where) {
    String[] parts = line.split(":", 3);
    Optional<Role> role = parts.length == 3 ? Role.of(parts[1]) : Optional.empty();
    if (role.isEmpty() || !Passwords.isHash(parts[2])) {
      throw new IllegalArgumentException(
          where + ": expected name:role:hash, with the role reader, reviewer or owner");
    }
    return new Entry(new User(parts[0], role.get()), parts[2]);
  }

  /** Returns the line of a user. */
  public static String line(User user, String password) {
    return line(user, password, Passwords.standard());
  }

  static String line(User user, String password, Passwords passwords) {
    return user.name() + ":" + user.role().word() + ":" + passwords.hash(password);
  }

  /** Returns the user of that name if the password is right; takes as long if it is not. */
  Optional<User> find(String name, String password) {
    Optional<Entry> entry = Optional.ofNullable(entries.get(name));
    boolean right = Passwords.verify(password, entry.map(Entry::hash).orElse(NOBODY));
    return entry.filter(known -> right).map(Entry::user);
  }
}
