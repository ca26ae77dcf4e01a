package org.dossier.app.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values without parts. */
final class Scalar implements Shape {

  /** How a value is written. */
  private interface Writing {
    void write(Object value, JsonGenerator out) throws IOException;
  }

  private static final Writing IN_WORDS = (value, out) -> out.writeString(value.toString());

  private static final Map<Class<?>, Scalar> KNOWN =
      Map.of(
          String.class,
          new Scalar(IN_WORDS, JsonNode::textValue),
          int.class,
          new Scalar((value, out) -> out.writeNumber((int) value), JsonNode::intValue),
          Integer.class,
          new Scalar((value, out) -> out.writeNumber((int) value), JsonNode::intValue),
          long.class,
          new Scalar((value, out) -> out.writeNumber((long) value), JsonNode::longValue),
          double.class,
          new Scalar((value, out) -> out.writeNumber((double) value), JsonNode::doubleValue),
          boolean.class,
          new Scalar((value, out) -> out.writeBoolean((boolean) value), JsonNode::booleanValue),
          Instant.class,
          new Scalar(IN_WORDS, node -> Instant.parse(node.textValue())),
          LocalDate.class,
          new Scalar(IN_WORDS, node -> LocalDate.parse(node.textValue())),
          LocalDateTime.class,
          new Scalar(IN_WORDS, node -> LocalDateTime.parse(node.textValue())));

  private final Writing writing;
  private final Function<JsonNode, Object> reading;

  private Scalar(Writing writing, Function<JsonNode, Object> reading) {
    this.writing = writing;
    this.reading = reading;
  }

  static Shape of(Class<?> type) {
    Scalar known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return ofEnum(type);
    }
    throw new IllegalArgumentException("no shape in JSON is known for " + type);
  }

  private static Shape ofEnum(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), c -> c));
    return new Scalar(
        (value, out) -> out.writeString(((Enum<?>) value).name()),
        node -> {
          Object constant = byName.get(node.asText());
          if (constant == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + node);
          }
          return constant;
        });
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    writing.write(value, out);
  }

  @Override
  public Object read(JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      throw new IllegalArgumentException("a value is missing: " + node);
    }
    return reading.apply(node);
  }
}
