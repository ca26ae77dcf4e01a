package org.dossier.app.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where the server listens, with TLS or without. */
final class Connectors {

  private static final long IDLE_MILLIS = 60_000;

  private final Settings settings;

  Connectors(Settings settings) {
    this.settings = settings;
  }

  void addTo(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(configuration -> configuration.setSendServerVersion(false));
    jetty.addConnector(this::connector);
  }

  private Connector connector(Server server, HttpConfiguration configuration) {
    ServerConnector connector =
        settings
            .tls()
            .map(keys -> secure(server, configuration, keys))
            .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(configuration)));
    connector.setHost(settings.listen().getHostAddress());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static ServerConnector secure(
      Server server, HttpConfiguration configuration, Settings.KeyStoreFile keys) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keys.file().toAbsolutePath().toString());
    tls.setKeyStorePassword(keys.password());
    tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    // Names are checked by the gate, addresses too, which the library's own check would refuse.
    configuration.addCustomizer(new SecureRequestCustomizer(false));
    HttpConnectionFactory http = new HttpConnectionFactory(configuration);
    return new ServerConnector(server, new SslConnectionFactory(tls, http.getProtocol()), http);
  }
}
