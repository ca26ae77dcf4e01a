package org.dossier.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import picocli.CommandLine.Command;

/** Prints which reports tell one story, for other programs. */
@Command(
    name = "stories",
    description = {
      "Prints for every report the story it tells, as one line of JSON:",
      "{\"document\": id of the report, \"story\": id of the story's first report}.",
      "Reports are grouped by their words and dates; one like no other is a story of its own.",
      "Lines are in the order of the inputs: files by their path, reports as in their file."
    },
    mixinStandardHelpOptions = true)
final class StoriesCommand extends JobCommand {

  StoriesCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    Map<String, String> stories = new HashMap<>();
    for (List<Document> story : stages().stories().of(documents)) {
      story.forEach(document -> stories.put(document.id(), story.get(0).id()));
    }
    return documents.stream()
        .map(Document::id)
        .map(id -> line(id, stories.getOrDefault(id, id)))
        .collect(Collectors.joining());
  }

  private static String line(String document, String story) {
    return JsonNodeFactory.instance.objectNode().put("document", document).put("story", story)
        + "\n";
  }
}
