package org.dossier.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes JSON into memory, keys in the order they are given, absent values as null. */
final class JsonOut implements Closeable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter written = new StringWriter();
  private final JsonGenerator out;

  private JsonOut(boolean pretty) {
    try {
      out = FACTORY.createGenerator(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pretty) {
      out.setPrettyPrinter(printer());
    }
  }

  /** Starts a document with two spaces of indentation and line feeds. */
  static JsonOut pretty() {
    return new JsonOut(true);
  }

  /** Starts a document on one line. */
  static JsonOut line() {
    return new JsonOut(false);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators tight =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(tight);
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return printer;
  }

  /** Writes an object that stands alone or in an array. */
  JsonOut object(Runnable members) {
    return write(
        () -> {
          out.writeStartObject();
          members.run();
          out.writeEndObject();
        });
  }

  JsonOut object(String key, Runnable members) {
    return key(key).object(members);
  }

  /** Writes an array of objects or texts, each by {@code item}. */
  <T> JsonOut array(String key, Collection<T> items, Consumer<? super T> item) {
    return key(key)
        .write(
            () -> {
              out.writeStartArray();
              items.forEach(item);
              out.writeEndArray();
            });
  }

  JsonOut texts(String key, Collection<String> values) {
    return array(key, values, value -> write(() -> out.writeString(value)));
  }

  JsonOut numbers(String key, Collection<Integer> values) {
    return array(key, values, value -> write(() -> out.writeNumber(value)));
  }

  JsonOut text(String key, String value) {
    return key(key).write(() -> out.writeString(value));
  }

  JsonOut text(String key, Optional<String> value) {
    return value.isPresent() ? text(key, value.get()) : nothing(key);
  }

  /** Writes the name of a constant. */
  JsonOut name(String key, Enum<?> value) {
    return text(key, value.name());
  }

  /** Writes the name of a constant in lower case. */
  JsonOut lower(String key, Enum<?> value) {
    return text(key, value.name().toLowerCase(Locale.ROOT));
  }

  JsonOut day(String key, Optional<LocalDate> value) {
    return text(key, value.map(LocalDate::toString));
  }

  JsonOut number(String key, int value) {
    return key(key).write(() -> out.writeNumber(value));
  }

  JsonOut number(String key, OptionalInt value) {
    return value.isPresent() ? number(key, value.getAsInt()) : nothing(key);
  }

  JsonOut flag(String key, boolean value) {
    return key(key).write(() -> out.writeBoolean(value));
  }

  JsonOut nothing(String key) {
    return key(key).write(out::writeNull);
  }

  private JsonOut key(String key) {
    return write(() -> out.writeFieldName(key));
  }

  private JsonOut write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what was written, ended by a line feed. */
  String finish() {
    close();
    return written.append('\n').toString();
  }

  @Override
  public void close() {
    write(out::close);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
