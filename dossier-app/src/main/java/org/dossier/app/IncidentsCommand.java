package org.dossier.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is reported of every incident, for tables and other programs. */
@Command(
    name = "incidents",
    description = {
      "Prints for every incident one line of JSON: the reports, name, type, place, days, the killed",
      "and injured that the policy records, and the verdict on every question.",
      "killed and injured are null where the policy leaves them blank or has no field for them."
    },
    mixinStandardHelpOptions = true)
final class IncidentsCommand extends JobCommand {

  @Option(
      names = "--group-by",
      paramLabel = "FIELD",
      description = {
        "Take the reports whose JSON records have the same value in FIELD as one given incident,",
        "called by that value. A report without the field is an incident of its own."
      })
  private @Nullable String field;

  @Mixin private PolicyChoice choice = new PolicyChoice();

  IncidentsCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    return Optional.ofNullable(field)
        .map(name -> given(documents, name, job))
        .orElseGet(() -> found(documents, job));
  }

  private String found(List<Document> documents, Job job) {
    String policy = choice.name();
    return job.dossiers(documents).stream()
        .map(
            dossier -> {
              List<String> ids =
                  dossier.story().reports().stream().map(report -> report.document().id()).toList();
              return line(ids.get(0), ids, Optional.of(dossier), policy);
            })
        .collect(Collectors.joining());
  }

  private String given(List<Document> documents, String name, Job job) {
    String policy = choice.name();
    Map<String, List<Document>> groups = new LinkedHashMap<>();
    for (Document document : documents) {
      String value = document.provenance().fields().getOrDefault(name, document.id());
      groups.computeIfAbsent(value, key -> new ArrayList<>()).add(document);
    }
    Map<String, Dossier> dossiers = job.dossiers(groups);
    return groups.entrySet().stream()
        .map(
            group ->
                line(
                    group.getKey(),
                    group.getValue().stream().map(Document::id).toList(),
                    Optional.ofNullable(dossiers.get(group.getKey())),
                    policy))
        .collect(Collectors.joining());
  }

  private static String line(
      String incident, List<String> documents, Optional<Dossier> dossier, String policy) {
    return Report.incident(incident, documents, dossier.map(told -> told.withPolicy(policy)));
  }
}
