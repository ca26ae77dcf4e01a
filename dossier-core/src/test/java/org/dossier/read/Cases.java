package org.dossier.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Written cases, one JSON object a line. */
final class Cases {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Cases() {}

  static List<JsonNode> load(String file) throws IOException {
    try (InputStream in = Cases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no such resource: " + file);
      }
      List<JsonNode> cases = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        cases.add(MAPPER.readTree(line));
      }
      return cases;
    }
  }

  static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    node.path(key).forEach(it -> texts.add(it.asText()));
    return texts;
  }
}
