package org.dossier.lab.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.model.Document;
import org.dossier.model.IncidentType;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;

/** Reads the corpora that tell what a report is about. */
public final class Corpora {

  private static final int KEY_WORDS = 4;

  private static final Map<String, Set<IncidentType>> MUC_TYPES =
      Map.of(
          "ATTACK",
              EnumSet.of(
                  IncidentType.ATTACK, IncidentType.ARMED_ATTACK, IncidentType.ASSASSINATION),
          "BOMBING", EnumSet.of(IncidentType.BOMBING, IncidentType.ATTACK),
          "KIDNAPPING", EnumSet.of(IncidentType.HOSTAGE_TAKING),
          "ARSON", EnumSet.of(IncidentType.FIRE),
          "ROBBERY", EnumSet.of(IncidentType.OTHER, IncidentType.ATTACK));

  private Corpora() {}

  /** Reads newscluster, judged by the table among the resources; events not in it are left out. */
  public static List<Expected> newscluster(Path file) throws IOException {
    Map<String, String[]> table = table();
    List<Expected> reports = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      String[] judged = table.get(firstWords(line.path("event").asText()));
      if (judged != null) {
        Document report = report(line, "id", "date_publish");
        reports.add(new Expected(report, types(judged[1]), parts(judged[2])));
      }
    }
    return reports;
  }

  private static String firstWords(String event) {
    String[] words = event.split("_", -1);
    return String.join("_", List.of(words).subList(0, Math.min(KEY_WORDS, words.length)));
  }

  /** Reads the shootings of GVA: each an armed attack in a named city. */
  public static List<Expected> gva(Path file) throws IOException {
    List<Expected> reports = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      reports.add(
          new Expected(
              report(line, "id", "dct"),
              Set.of(IncidentType.ARMED_ATTACK),
              List.of(line.path("city").asText())));
    }
    return reports;
  }

  /** Reads MUC-4: a report of no template is of no incident; any template's type is right. */
  public static List<Expected> muc(Path file) throws IOException {
    List<Expected> reports = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
      for (JsonNode template : line.path("templates")) {
        for (JsonNode type : template.path("inc_type")) {
          types.addAll(MUC_TYPES.getOrDefault(type.asText(), Set.of()));
        }
      }
      reports.add(new Expected(report(line, "docid", ""), types, List.of()));
    }
    return reports;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        lines.add(json.readTree(line));
      }
    }
    return lines;
  }

  private static Document report(JsonNode line, String id, String date) {
    String day = line.path(date).asText();
    return new Document(
        line.path(id).asText(),
        line.path("text").asText(),
        Optional.of(line.path("title").asText()).filter(title -> !title.isBlank()),
        Optional.empty(),
        List.of(),
        day.length() < 10
            ? Publication.UNKNOWN
            : new Publication(
                Optional.of(LocalDate.parse(day.substring(0, 10)).atStartOfDay()),
                Publication.Basis.STATED,
                Optional.empty()),
        Provenance.of(line.path(id).asText()));
  }

  private static Map<String, String[]> table() throws IOException {
    Map<String, String[]> table = new TreeMap<>();
    try (InputStream in = Corpora.class.getResourceAsStream("newscluster.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] fields = line.split("\t", -1);
        table.put(fields[0], fields);
      }
    }
    return table;
  }

  private static Set<IncidentType> types(String field) {
    Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
    parts(field).forEach(name -> types.add(IncidentType.valueOf(name)));
    return types;
  }

  private static List<String> parts(String field) {
    return field.equals("-") ? List.of() : List.of(field.split("\\|", -1));
  }
}
