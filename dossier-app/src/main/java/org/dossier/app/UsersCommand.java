package org.dossier.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dossier.app.web.Role;
import org.dossier.app.web.User;
import org.dossier.app.web.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names who may use a server that others can reach. */
@Command(
    name = "users",
    description = {
      "Adds a person to a file for 'dossier serve --users'. Asks for the password on standard input",
      "and keeps only its hash. A name that is there already gets the new password and role."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line library sets the fields
final class UsersCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "add", description = "what to do: add")
  private String action;

  @Parameters(index = "1", paramLabel = "NAME", description = "letters, digits and . _ @ -")
  private String name;

  @Option(names = "--users", paramLabel = "FILE", required = true, description = "the file")
  private Path file;

  @Option(names = "--role", description = "reader, reviewer or owner; reader if not given")
  private String role = "reader";

  UsersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      if (!action.equals("add")) {
        throw new IllegalArgumentException("unknown action: " + action + ". It can only add");
      }
      User user = new User(name, role());
      append(Users.line(user, password()) + "\n");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    console.err().println("dossier: " + name + " may come in as " + role);
    return 0;
  }

  private Role role() {
    try {
      return Role.valueOf(role.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "unknown role: " + role + ". Use reader, reviewer or owner", e);
    }
  }

  @SuppressWarnings("SystemConsoleNull") // whether it is a terminal, the screen has told
  private String password() throws IOException {
    java.io.Console terminal = System.console();
    if (terminal != null && console.screen().progress()) {
      char[] typed = terminal.readPassword("Password for %s: ", name);
      return typed == null ? "" : new String(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    return Objects.requireNonNullElse(in.readLine(), "");
  }

  /** A later line of the same name wins, so that no line need be changed. */
  private void append(String line) throws IOException {
    if (!Files.exists(file)) {
      boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
    }
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
