package org.dossier.app.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the values of one type stand in JSON. */
interface Shape {

  /** Writes one value, which is not empty. */
  void write(Object value, JsonGenerator out) throws IOException;

  /** Reads one value; a missing node is an empty one, where the type has such. */
  Object read(JsonNode node);

  /** Returns whether a value can be left out. */
  default boolean isEmpty(Object value) {
    return false;
  }

  /** Returns the shape of a type. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType of) {
      return ofGeneric(of);
    }
    Class<?> named = (Class<?>) type;
    if (named == OptionalInt.class) {
      return new Holders.OfOptionalInt();
    }
    return named.isRecord() || named.isSealed() ? Records.of(named) : Scalar.of(named);
  }

  private static Shape ofGeneric(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return new Holders.OfOptional(of(of[0]));
    }
    if (type.getRawType() == List.class) {
      return new Holders.OfList(of(of[0]));
    }
    if (type.getRawType() == Map.class && of[0] == String.class) {
      return new Holders.OfMap(of(of[1]));
    }
    throw new IllegalArgumentException("no shape in JSON is known for " + type);
  }
}
