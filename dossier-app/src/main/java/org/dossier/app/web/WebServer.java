package org.dossier.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The web program on a port. */
public final class WebServer implements AutoCloseable {

  private static final int LARGEST_FORM = 4 << 20;

  private final Settings settings;
  private final Javalin javalin;

  private WebServer(Settings settings, Javalin javalin) {
    this.settings = settings;
    this.javalin = javalin;
  }

  /**
   * Starts to serve.
   *
   * @param settings how the server is reached
   * @param clock tells how old sessions are
   * @param err told of faults
   * @param parts add their pages, in order
   * @throws io.javalin.util.JavalinException if the port is taken
   */
  public static WebServer start(
      Settings settings, InstantSource clock, PrintStream err, List<Consumer<Site>> parts) {
    Assets assets = new Assets();
    Gate gate = new Gate(settings, new Sessions(clock));
    Frame frame = new Frame(assets, settings.users().isPresent());
    Javalin javalin =
        Javalin.create(
            config -> {
              plain(config);
              new Connectors(settings).addTo(config.jetty);
              Site site = new Site(config.routes, gate, frame);
              config.routes.before(gate::check);
              config.routes.get("/assets/{digest}/{name}", assets::serve);
              settings
                  .users()
                  .map(users -> new LoginPages(users, gate, new LoginLimit(clock)))
                  .ifPresent(login -> login.addTo(site));
              new ErrorPages(err, site::exchange).addTo(config.routes);
              parts.forEach(part -> part.accept(site));
            });
    return new WebServer(settings, javalin.start());
  }

  private static void plain(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // Pages carry a secret beside text of strangers, which compression would leak by its length.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = LARGEST_FORM;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(UploadLimits.FILE_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(UploadLimits.REQUEST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  /** Returns the port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Returns where readers on this machine find it. */
  public String address() {
    String host =
        settings.listen().isLoopbackAddress()
            ? "localhost"
            : settings.names().stream().findFirst().orElse(settings.listen().getHostAddress());
    return settings.scheme() + "://" + host + (settings.behindProxy() ? "" : ":" + port()) + "/";
  }

  /** Stops; requests under way are ended. */
  @Override
  public void close() {
    javalin.stop();
  }
}
