package org.dossier.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A JSON value that knows where it stands, so that a mistake can be found. */
final class JsonValue {

  private final String path;
  private final JsonNode node;

  JsonValue(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /** Returns a member; empty if it is not there or null. */
  Optional<JsonValue> optional(String key) {
    require(node.isObject(), "an object");
    String below = path.isEmpty() ? key : path + "." + key;
    return Optional.ofNullable(node.get(key))
        .filter(value -> !value.isNull())
        .map(value -> new JsonValue(below, value));
  }

  /**
   * Returns a member.
   *
   * @throws IllegalArgumentException if it is not there or null
   */
  JsonValue get(String key) {
    return optional(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s needs \"%s\"".formatted(path.isEmpty() ? "a decision" : path, key)));
  }

  String text() {
    require(node.isTextual(), "a text");
    return node.textValue();
  }

  int number() {
    require(node.isInt(), "a whole number");
    return node.intValue();
  }

  String text(String key) {
    return get(key).text();
  }

  int number(String key) {
    return get(key).number();
  }

  OptionalInt optionalNumber(String key) {
    Optional<Integer> number = optional(key).map(JsonValue::number);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** Returns the constant that a text names, in any case. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text().toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> refused("one of " + names(type)));
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return get(key).constant(type);
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** Returns the members of an array. */
  List<JsonValue> items() {
    require(node.isArray(), "an array");
    List<JsonValue> items = new ArrayList<>();
    node.forEach(item -> items.add(new JsonValue(path + "[" + items.size() + "]", item)));
    return items;
  }

  private void require(boolean met, String what) {
    if (!met) {
      throw refused(what);
    }
  }

  private IllegalArgumentException refused(String what) {
    String where = path.isEmpty() ? "a decision" : path;
    return new IllegalArgumentException("%s must be %s: %s".formatted(where, what, node));
  }
}
