package org.dossier.lab.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.extract.attribution.Reported;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * A report with its attributions as one annotator marked them, in brat's standoff format.
 *
 * @param document the report; its id is the name of its file
 * @param annotator who marked it, by the suffix of the file
 * @param attributions in the order of the file
 */
public record Labelled(Document document, String annotator, List<Reported> attributions) {

  private static final Pattern NAME = Pattern.compile("(.+)_([^_]+)\\.ann");
  private static final Pattern MARKED = Pattern.compile("(T\\d+)\t\\w[^ ]* ([\\d ;]+)(\t.*)?");

  public Labelled {
    attributions = List.copyOf(attributions);
  }

  /**
   * Reads every report of a folder as often as it was marked.
   *
   * @param folder holds {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}
   * @return by name of the report, then by annotator
   */
  public static List<List<Labelled>> in(Path folder) throws IOException {
    Map<String, List<Labelled>> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
          byName
              .computeIfAbsent(name.group(1), n -> new ArrayList<>())
              .add(read(folder, name.group(1), name.group(2), file));
        }
      }
    }
    return List.copyOf(byName.values());
  }

  private static Labelled read(Path folder, String name, String annotator, Path file)
      throws IOException {
    Document document =
        Document.of(name, Files.readString(folder.resolve("text").resolve(name + ".txt")));
    return of(document, annotator, Files.readAllLines(file));
  }

  /**
   * Reads the lines of a standoff file; what is neither marked text nor an event is passed over.
   */
  static Labelled of(Document document, String annotator, List<String> lines) {
    Map<String, List<Span>> marked = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = MARKED.matcher(line);
      if (matcher.matches()) {
        marked.put(matcher.group(1), spans(document.text(), matcher.group(2)));
      }
    }
    List<Reported> attributions = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("E")) {
        Reported reported = event(line.substring(line.indexOf('\t') + 1), marked);
        if (!reported.cue().isEmpty()) {
          attributions.add(reported);
        }
      }
    }
    return new Labelled(document, annotator, attributions);
  }

  private static Reported event(String roles, Map<String, List<Span>> marked) {
    Map<String, List<Span>> byRole = new HashMap<>();
    for (String role : roles.split(" ")) {
      int colon = role.indexOf(':');
      if (colon > 0) {
        byRole
            .computeIfAbsent(role.substring(0, colon).replaceAll("\\d", ""), r -> new ArrayList<>())
            .addAll(marked.getOrDefault(role.substring(colon + 1), List.of()));
      }
    }
    return new Reported(Field.TEXT, of(byRole, "Source"), of(byRole, "Cue"), of(byRole, "Content"));
  }

  private static List<Span> of(Map<String, List<Span>> byRole, String role) {
    return byRole.getOrDefault(role, List.of()).stream().sorted().toList();
  }

  /** Reads "12 20;25 31": brat counts code points. */
  private static List<Span> spans(String text, String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String part : offsets.split(";")) {
      String[] ends = part.trim().split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
