package org.dossier.lab.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.annotate.Annotator;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;
import org.dossier.model.Document;
import org.dossier.model.Sentence;
import org.dossier.model.Token;

/**
 * Reads the free parts of re3d. It marks descriptions as well as names: what counts here as a name
 * is a mention of capitalised words, small ones between them.
 */
final class Re3dNames {

  private static final Map<String, NameType> TYPES =
      Map.of(
          "Person",
          NameType.PERSON,
          "Organisation",
          NameType.ORGANISATION,
          "Location",
          NameType.PLACE);

  private static final List<String> PARTS =
      List.of("centcom", "uk-government", "us-state-department");
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "in", "to", "on", "al", "de");
  private static final Set<String> PRONOUNS =
      Set.of("we", "i", "he", "she", "they", "it", "our", "this");

  private record Marked(int begin, int end, NameType type) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Annotator annotator;

  private Re3dNames(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Reads all documents, cut into words as the library cuts them. */
  static List<LabelledDocument> read(Path corpora, Annotator annotator) throws IOException {
    Re3dNames reader = new Re3dNames(annotator);
    List<LabelledDocument> documents = new ArrayList<>();
    for (String part : PARTS) {
      Path folder = corpora.resolve("names/re3d").resolve(part);
      Map<String, List<Marked>> marks = marks(folder.resolve("entities.json"));
      for (String line : Files.readAllLines(folder.resolve("documents.json"))) {
        JsonNode document = JSON.readTree(line);
        String id = document.path("_id").asText();
        documents.add(
            reader.document(id, document.path("text").asText(), marks.getOrDefault(id, List.of())));
      }
    }
    return documents;
  }

  private static Map<String, List<Marked>> marks(Path file) throws IOException {
    Map<String, List<Marked>> marks = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode entity = JSON.readTree(line);
      NameType type = TYPES.get(entity.path("type").asText());
      if (type != null && entity.path("confidence").asDouble() >= 0.5) {
        marks
            .computeIfAbsent(entity.path("documentId").asText(), id -> new ArrayList<>())
            .add(new Marked(entity.path("begin").asInt(), entity.path("end").asInt(), type));
      }
    }
    marks
        .values()
        .forEach(m -> m.sort(Comparator.comparingInt(Marked::begin).thenComparing(x -> -x.end)));
    return marks;
  }

  private LabelledDocument document(String id, String text, List<Marked> marks) {
    DocumentBuilder builder = new DocumentBuilder();
    for (Sentence sentence : annotator.annotate(Document.of(id, text)).sentences()) {
      List<FoundName> names = new ArrayList<>();
      int end = 0;
      for (Marked mark : marks) {
        FoundName name = name(sentence.tokens(), mark);
        if (name.end() > name.first() && name.first() >= end) {
          names.add(name);
          end = name.end();
        }
      }
      builder.add(sentence.tokens().stream().map(Token::text).toList(), names);
    }
    return builder.build(id, false, Style.NEWS);
  }

  /** Returns the name in a mention, without what leads it; an empty one if it is a description. */
  private static FoundName name(List<Token> tokens, Marked mark) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < mark.begin) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().end() <= mark.end) {
      end++;
    }
    while (first < end && tokens.get(first).lower().equals("the")) {
      first++;
    }
    boolean named = first < end && isCapital(tokens.get(first)) && isCapital(tokens.get(end - 1));
    for (int i = first; i < end && named; i++) {
      String lower = tokens.get(i).lower();
      named = !PRONOUNS.contains(lower) && (isCapital(tokens.get(i)) || SMALL.contains(lower));
    }
    return new FoundName(first, named ? end : first, mark.type);
  }

  private static boolean isCapital(Token token) {
    return token.text().codePoints().anyMatch(Character::isUpperCase)
        || token.text().codePoints().allMatch(Character::isDigit);
  }
}
