package org.dossier.app.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records, and sealed families of them. */
final class Records {

  private static final String TYPE = "type";

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return type.isRecord() ? OfRecord.of(type) : OfFamily.of(type);
        }
      };

  private Records() {}

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** One component of a record. */
  private record Part(String name, Method accessor, Shape shape) {
    static Part of(RecordComponent component) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // a record of a package may be hidden in it
      return new Part(component.getName(), accessor, Shape.of(component.getGenericType()));
    }

    Object in(Object whole) {
      try {
        return accessor.invoke(whole);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record shows its components: " + accessor, e);
      }
    }
  }

  private record OfRecord(Constructor<?> constructor, List<Part> parts) implements Shape {
    static OfRecord of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new OfRecord(constructor, Arrays.stream(components).map(Part::of).toList());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has its own constructor: " + type, e);
      }
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeStartObject();
      for (Part part : parts) {
        Object inner = part.in(value);
        if (!part.shape().isEmpty(inner)) {
          out.writeFieldName(part.name());
          part.shape().write(inner, out);
        }
      }
      out.writeEndObject();
    }

    @Override
    public Object read(JsonNode node) {
      Object[] values =
          parts.stream().map(part -> part.shape().read(node.path(part.name()))).toArray();
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new IllegalArgumentException("refused: " + e.getCause(), e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record can be made: " + constructor, e);
      }
    }
  }

  private record OfFamily(Map<String, OfRecord> members) implements Shape {
    static OfFamily of(Class<?> family) {
      return new OfFamily(
          members(family)
              .collect(
                  Collectors.toMap(Class::getSimpleName, type -> (OfRecord) Records.of(type))));
    }

    private static Stream<Class<?>> members(Class<?> type) {
      return type.isSealed()
          ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OfFamily::members)
          : Stream.of(type);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeStringField(TYPE, value.getClass().getSimpleName());
      out.writeFieldName("value");
      member(value.getClass().getSimpleName()).write(value, out);
      out.writeEndObject();
    }

    @Override
    public Object read(JsonNode node) {
      return member(node.path(TYPE).asText()).read(node.path("value"));
    }

    private OfRecord member(String name) {
      OfRecord member = members.get(name);
      if (member == null) {
        throw new IllegalArgumentException("no type is called " + name);
      }
      return member;
    }
  }
}
