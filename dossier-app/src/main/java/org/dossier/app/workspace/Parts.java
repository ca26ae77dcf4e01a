package org.dossier.app.workspace;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds all values of one kind in another, however deep they stand in it. */
final class Parts<T> {

  private final Class<T> kind;
  private final List<T> found = new ArrayList<>();

  private Parts(Class<T> kind) {
    this.kind = kind;
  }

  static <T> List<T> of(Object value, Class<T> kind) {
    Parts<T> parts = new Parts<>(kind);
    parts.look(value);
    return parts.found;
  }

  private void look(Object value) {
    if (kind.isInstance(value)) {
      found.add(kind.cast(value));
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Record whole) {
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        if (!component.getType().isPrimitive()) {
          look(part(whole, component));
        }
      }
    }
  }

  private static Object part(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record shows its components: " + component, e);
    }
  }
}
