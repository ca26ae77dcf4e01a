package org.dossier.app.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Values that hold others, or none. */
final class Holders {

  private Holders() {}

  /**
   * A value or nothing.
   *
   * @param of the shape of the value
   */
  record OfOptional(Shape of) implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      of.write(((Optional<?>) value).orElseThrow(), out);
    }

    @Override
    public Object read(JsonNode node) {
      return node.isMissingNode() ? Optional.empty() : Optional.of(of.read(node));
    }

    @Override
    public boolean isEmpty(Object value) {
      return ((Optional<?>) value).isEmpty();
    }
  }

  /** A number or nothing. */
  record OfOptionalInt() implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeNumber(((OptionalInt) value).orElseThrow());
    }

    @Override
    public Object read(JsonNode node) {
      return node.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(node.intValue());
    }

    @Override
    public boolean isEmpty(Object value) {
      return ((OptionalInt) value).isEmpty();
    }
  }

  /**
   * Values in order.
   *
   * @param of the shape of each
   */
  record OfList(Shape of) implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeStartArray();
      for (Object one : (List<?>) value) {
        of.write(one, out);
      }
      out.writeEndArray();
    }

    @Override
    public Object read(JsonNode node) {
      List<Object> values = new ArrayList<>(node.size());
      node.forEach(one -> values.add(of.read(one)));
      return values;
    }

    @Override
    public boolean isEmpty(Object value) {
      return ((List<?>) value).isEmpty();
    }
  }

  /**
   * Values by key.
   *
   * @param of the shape of each
   */
  record OfMap(Shape of) implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : new TreeMap<>((Map<?, ?>) value).entrySet()) {
        out.writeFieldName((String) entry.getKey());
        of.write(entry.getValue(), out);
      }
      out.writeEndObject();
    }

    @Override
    public Object read(JsonNode node) {
      Map<String, Object> values = new TreeMap<>();
      node.properties().forEach(entry -> values.put(entry.getKey(), of.read(entry.getValue())));
      return values;
    }

    @Override
    public boolean isEmpty(Object value) {
      return ((Map<?, ?>) value).isEmpty();
    }
  }
}
