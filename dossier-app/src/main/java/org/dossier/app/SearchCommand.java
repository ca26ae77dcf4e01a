package org.dossier.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.app.workspace.Hit;
import org.dossier.app.workspace.Query;
import org.dossier.app.workspace.Workspace;
import org.dossier.model.Measure;
import org.dossier.model.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds reports in a workspace. */
@Command(
    name = "search",
    description = {
      "Finds reports by words and by what is found about their incidents; all that is asked must",
      "hold. With words the most telling come first, else the latest."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand extends WorkspaceCommand {

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Words in any form, \"phrases\" in quotes, beginnings with *.")
  private List<String> words = List.of();

  @Option(names = "--outlet", description = "A part of the outlet's name.")
  private @Nullable String outlet;

  @Option(names = "--from", paramLabel = "DAY", description = "First day of publication.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day of publication.")
  private @Nullable LocalDate to;

  @Option(names = "--place", description = "A part of the name of the incident's place.")
  private @Nullable String place;

  @Option(
      names = "--measure",
      description = "What is counted in the incident, one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Measure measure;

  @Option(names = "--least", paramLabel = "N", description = "Lowest number of that measure.")
  private @Nullable Integer least;

  @Option(names = "--most", paramLabel = "N", description = "Highest number of that measure.")
  private @Nullable Integer most;

  @Option(
      names = "--verdict",
      description =
          "How answers stand, of that measure or any question; one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Verdict verdict;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; by default ${DEFAULT-VALUE}.")
  private int limit = 20;

  SearchCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  int run(Messages messages, Progress progress) {
    if (measure == null && (least != null || most != null)) {
      messages.note("--least and --most need --measure. Say what is counted.");
      return USAGE;
    }
    try (Workspace workspace = open()) {
      workspace.<List<Hit>>read(view -> view.search().find(query(), 0, limit)).forEach(this::show);
    }
    return DONE;
  }

  private Query query() {
    return new Query(
        String.join(" ", words),
        Optional.ofNullable(outlet),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(place),
        Optional.ofNullable(measure),
        number(least),
        number(most),
        Optional.ofNullable(verdict));
  }

  private static OptionalInt number(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private void show(Hit hit) {
    boolean colour = console().screen().colour();
    String incident = hit.incident().map(number -> "incident " + number).orElse("no incident");
    String day = hit.document().published().map(time -> time.toLocalDate() + "").orElse("undated");
    line(Texts.plain(hit.document().id()) + "  (" + day + ", " + incident + ")");
    String safe = Texts.plain(hit.snippet("[[", "]]"));
    line("    " + (colour ? safe.replace("[[", "\u001b[1m").replace("]]", "\u001b[0m") : safe));
  }
}
