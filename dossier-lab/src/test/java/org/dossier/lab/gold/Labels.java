package org.dossier.lab.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dossier.model.Document;

/** Makes a gold of marked texts and of rows without evidence, which the marks then fill in. */
public final class Labels {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Labels() {}

  /**
   * Returns the gold: reports D0, D1, ... and the rows of {@code template}, each with the evidence
   * marked by its id; marks {@code S} make sentences, marks {@code N} numbers.
   */
  public static JsonNode of(String template, List<Marked> texts) {
    try {
      ObjectNode root = (ObjectNode) JSON.readTree(template);
      fill(root, texts);
      root.set("sentences", evidence("S", texts, true));
      root.set("numericMentions", evidence("N", texts, false));
      return root;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void fill(JsonNode node, List<Marked> texts) {
    if (node instanceof ObjectNode row && row.has("id") && !row.has("file")) {
      row.set("evidence", evidence(row.path("id").asText(), texts, false));
    }
    node.forEach(child -> fill(child, texts));
  }

  private static ArrayNode evidence(String id, List<Marked> texts, boolean named) {
    ArrayNode all = JSON.createArrayNode();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      for (Marked.Mark mark : texts.get(i).marks(id)) {
        ObjectNode one = all.addObject().put("doc", "D" + i);
        one.put("start", text.codePointCount(0, mark.start()));
        one.put("end", text.codePointCount(0, mark.end()));
        if (named) {
          one.put("id", "S" + all.size());
        }
      }
    }
    return all;
  }

  /** Returns the reports themselves, named as the gold names their files. */
  public static List<Document> documents(JsonNode gold, List<Marked> texts) {
    List<String> files = Gold.files(gold);
    return java.util.stream.IntStream.range(0, texts.size())
        .mapToObj(i -> Document.of(files.get(i), texts.get(i).text()))
        .toList();
  }
}
