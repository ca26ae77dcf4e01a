package org.dossier.app;

import java.util.Iterator;
import org.dossier.model.Dossier;
import org.dossier.reconcile.Policy;
import picocli.CommandLine.Option;

/** The recording policy that a command asks for. */
final class PolicyChoice {

  /** The names of all policies, for help and for what is allowed. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Policy.all().stream().map(Policy::name).iterator();
    }
  }

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      converter = KnownPolicy.class,
      description = "What decides between values, one of ${COMPLETION-CANDIDATES}.")
  private String policy = Dossier.DEFAULT_POLICY;

  /** Returns the name of a policy that exists. */
  String name() {
    return policy;
  }
}
