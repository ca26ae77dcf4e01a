package org.dossier.app.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes records as JSON and reads them again, equal to what was written.
 *
 * <p>A record is an object of its components by name, absent and empty ones left out; a member of a
 * sealed family is an object of its {@code type} and its {@code value}. Keys of maps are sorted, so
 * that equal values have equal bytes. Nothing but the records is described anywhere: a new
 * component needs no line here.
 *
 * <p>Known are records, enums, sealed interfaces of records, strings, {@code int}, {@code long},
 * {@code double}, {@code boolean}, optional values, lists, maps by string, and days and times
 * without a zone. Safe for several threads.
 */
public final class RecordCodec {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private RecordCodec() {}

  /** Returns the JSON of a record, in UTF-8. */
  public static byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
      Shape.of(value.getClass()).write(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the record that was written.
   *
   * @throws IllegalArgumentException if the JSON is not one of such a record
   */
  public static <R extends Record> R read(byte[] json, Class<R> type) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      return type.cast(Shape.of(type).read(tree));
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }
}
