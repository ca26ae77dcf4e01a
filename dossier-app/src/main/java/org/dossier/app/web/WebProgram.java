package org.dossier.app.web;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;

/** All pages over one workspace, on a port. */
public final class WebProgram implements AutoCloseable {

  private final AddJobs jobs;
  private final WebServer server;

  private WebProgram(AddJobs jobs, WebServer server) {
    this.jobs = jobs;
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param settings how the server is reached
   * @param store what is served; the caller closes it after this
   * @param err told of faults
   */
  public static WebProgram start(Settings settings, Store store, PrintStream err) {
    AddJobs jobs = new AddJobs(store, err);
    WebServer server =
        WebServer.start(
            settings,
            InstantSource.system(),
            err,
            List.of(
                new IncidentList(store)::addTo,
                new IncidentPages(store)::addTo,
                new ReportPages(store, StatementActions.NONE)::addTo,
                new AddPages(jobs)::addTo,
                new SearchPages(store)::addTo,
                new ExportPages(store)::addTo));
    return new WebProgram(jobs, server);
  }

  /** Returns the server. */
  public WebServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    jobs.close();
  }
}
