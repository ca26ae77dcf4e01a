package org.dossier.app.workspace;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Evidence;

/** Finds all words that a value quotes, however deep they stand in it. */
final class Quotes {

  private final List<Evidence> found = new ArrayList<>();

  private Quotes() {}

  static List<Evidence> in(Object value) {
    Quotes quotes = new Quotes();
    quotes.look(value);
    return quotes.found;
  }

  private void look(Object value) {
    if (value instanceof Evidence evidence) {
      found.add(evidence);
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
