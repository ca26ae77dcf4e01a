package org.dossier.app.web;

import io.javalin.http.HttpStatus;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dossier.app.workspace.Added;
import org.dossier.app.workspace.Original;
import org.dossier.app.workspace.Originals;

/** Adds reports to the workspace, one job after another, while pages go on being read. */
final class AddJobs implements AutoCloseable {

  private static final int AT_ONCE = 16;
  private static final int WAITING = 8;
  private static final int KEPT = 100;

  private final Store store;
  private final PrintStream err;
  private final Tokens tokens = new Tokens();
  private final Map<String, AddJob> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "add reports");
            thread.setDaemon(true);
            return thread;
          });

  AddJobs(Store store, PrintStream err) {
    this.store = store;
    this.err = err;
  }

  /**
   * Begins to add files.
   *
   * @return the name of the job
   * @throws Refusal if too many jobs wait
   */
  synchronized String begin(List<Upload> files, Visitor visitor) {
    long waiting = jobs.values().stream().filter(job -> !job.snapshot().isOver()).count();
    if (waiting >= WAITING) {
      throw new Refusal(
          HttpStatus.SERVICE_UNAVAILABLE, "Other reports are being added. Try again in a while.");
    }
    List<Original> originals = new ArrayList<>();
    files.forEach(file -> Originals.each(file.name(), file.bytes(), originals::add));
    AddJob job = new AddJob(originals.size(), visitor.session());
    String name = tokens.fresh();
    jobs.put(name, job);
    jobs.keySet().stream().limit(Math.max(0, jobs.size() - KEPT)).toList().forEach(jobs::remove);
    worker.execute(() -> run(job, originals));
    return name;
  }

  synchronized Optional<AddJob> find(String name, Visitor visitor) {
    return Optional.ofNullable(jobs.get(name)).filter(job -> job.belongsTo(visitor));
  }

  private void run(AddJob job, List<Original> originals) {
    try {
      job.is(AddJob.State.READING);
      for (int from = 0; from < originals.size(); from += AT_ONCE) {
        List<Original> some = originals.subList(from, Math.min(originals.size(), from + AT_ONCE));
        store.editor().add(some).forEach(added -> tell(job, added));
      }
      job.is(AddJob.State.LINKING);
      store.editor().derive();
      job.is(AddJob.State.DONE);
    } catch (RuntimeException e) {
      err.println("dossier: reports could not be added: " + e.getMessage());
      job.add(new AddJob.Line("", "", "It stopped here: " + e.getMessage()));
      job.is(AddJob.State.FAILED);
    }
  }

  private static void tell(AddJob job, Added added) {
    String name = added.original().name();
    String id = added.id().orElse("");
    added.problems().stream()
        .map(problem -> problem.message())
        .reduce((a, b) -> a + " " + b)
        .or(() -> Optional.of(added.isNew() ? "added" : "was here already"))
        .ifPresent(text -> job.add(new AddJob.Line(id, name, text)));
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
