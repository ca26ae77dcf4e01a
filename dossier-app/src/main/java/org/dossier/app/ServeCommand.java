package org.dossier.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dossier.app.web.Role;
import org.dossier.app.web.Settings;
import org.dossier.app.web.Store;
import org.dossier.app.web.User;
import org.dossier.app.web.Users;
import org.dossier.app.web.WebProgram;
import org.dossier.app.workspace.Editor;
import org.dossier.app.workspace.Workspace;
import org.dossier.app.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a workspace to a browser until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves a workspace to a browser on this machine, until stopped with Ctrl-C.",
      "On another address (--listen) it demands --users, and --tls-keystore or --behind-proxy."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line library sets the fields
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  private final Stages stages;

  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      description = "the workspace; made where there is none; by default the user's own")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--port",
      description = "port to listen on, 0 for any free one; 8674 if not given")
  private int port = 8674;

  @Option(names = "--listen", paramLabel = "ADDRESS", description = "address to listen on")
  private Optional<String> listen = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "name by which readers reach the server; may be given several times")
  private List<String> names = List.of();

  @Option(names = "--users", paramLabel = "FILE", description = "who may come in: 'dossier users'")
  private Optional<Path> users = Optional.empty();

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "certificate and key, PKCS#12")
  private Optional<Path> keyStore = Optional.empty();

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "file with the password of the key store on its first line")
  private Optional<Path> keyStorePassword = Optional.empty();

  @Option(names = "--behind-proxy", description = "a proxy that ends TLS stands before the server")
  private boolean behindProxy;

  ServeCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    Path file = workspace.orElseGet(ServeCommand::usual);
    try (Editor editor = Editor.open(file, stages.reader(), stages.pipeline(), Clock.systemUTC());
        Workspace readers = Workspace.open(file);
        WebProgram program =
            WebProgram.start(settings, new Store(readers, editor), console.err())) {
      console.err().println("dossier: serving " + file + " at " + program.server().address());
      waitUntilStopped();
      return 0;
    } catch (WorkspaceException e) {
      console.err().println("dossier: " + e.getMessage());
      return 1;
    }
  }

  private static Path usual() {
    return Workspace.usual(System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  /** A signal ends the wait, and the program ends when all is closed. */
  private static void waitUntilStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread waiting = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.countDown();
                  join(waiting);
                }));
    stopped.await();
  }

  private static void join(Thread thread) {
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Settings settings() {
    try {
      return new Settings(
          address(),
          port,
          names,
          users.isPresent() ? Optional.of(Users.read(users.get())) : Optional.empty(),
          new User(owner(), Role.OWNER),
          keyStore.isPresent() ? Optional.of(keys(keyStore.get())) : Optional.empty(),
          behindProxy);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage() + ": cannot be read", e);
    }
  }

  private InetAddress address() throws UnknownHostException {
    return listen.isPresent()
        ? InetAddress.getByName(listen.get())
        : InetAddress.getLoopbackAddress();
  }

  /** The name of whoever started the program, as far as it can be a name here. */
  private static String owner() {
    String name = System.getProperty("user.name", "").replaceAll("[^\\p{L}\\p{N}._@-]", "");
    return name.isEmpty() || name.length() > 64 ? "owner" : name;
  }

  private Settings.KeyStoreFile keys(Path file) throws IOException {
    Path password =
        keyStorePassword.orElseThrow(
            () -> new IllegalArgumentException("--tls-keystore needs --tls-password-file"));
    String first =
        Files.readAllLines(password, StandardCharsets.UTF_8).stream().findFirst().orElse("");
    return new Settings.KeyStoreFile(file, first);
  }
}
