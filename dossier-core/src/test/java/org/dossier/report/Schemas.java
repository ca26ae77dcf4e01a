package org.dossier.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The published schemas. */
final class Schemas {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reading a schema takes far longer than holding a document against it. */
  private static final Map<String, JsonSchema> VALIDATORS = new ConcurrentHashMap<>();

  private Schemas() {}

  /** Returns a published schema of this name. */
  static JsonNode schema(String name) {
    try {
      return MAPPER.readTree(Files.readString(Path.of("..", "docs", name + ".schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is wrong with a document. */
  static Set<ValidationMessage> errors(String name, JsonNode document) {
    return VALIDATORS.computeIfAbsent(name, Schemas::validator).validate(document);
  }

  private static JsonSchema validator(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema(name));
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
