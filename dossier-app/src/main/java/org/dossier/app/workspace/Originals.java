package org.dossier.app.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes a file apart into its reports, so that each can be kept, found and forgotten by itself: the
 * lines of JSONL, the records of a JSON array. Any other file is one report, and so is one that
 * cannot be taken apart: the reader tells what is wrong with it.
 *
 * <p>Where a file of several reports is UTF-16, they are kept as UTF-8.
 */
public final class Originals {

  private static final Set<String> LISTS = Set.of("articles", "documents");
  private static final JsonFactory JSON = new JsonFactory();

  private Originals() {}

  /**
   * Hands over the reports of a file, in its order.
   *
   * @param file name of the file, without folders
   * @param bytes all of its bytes
   */
  public static void each(String file, byte[] bytes, Consumer<Original> taker) {
    switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "jsonl", "ndjson" -> lines(file, utf8(bytes), taker);
      case "json" -> records(file, bytes).forEach(taker);
      default -> taker.accept(new Original(file, file, 0, bytes));
    }
  }

  private static void lines(String file, byte[] bytes, Consumer<Original> taker) {
    int number = 1;
    for (int start = 0; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      byte[] line = Arrays.copyOfRange(bytes, start, end);
      if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
        taker.accept(new Original(file, file + "#" + number, start, line));
      }
      start = end + 1;
    }
  }

  private static List<Original> records(String file, byte[] bytes) {
    byte[] text = utf8(bytes);
    List<Original> records = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        list(file, text, parser, records);
      } else {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(key)) {
            list(file, text, parser, records);
          } else {
            parser.skipChildren();
          }
        }
      }
    } catch (IOException unreadable) {
      return List.of(new Original(file, file, 0, bytes));
    }
    return records.size() > 1 ? records : List.of(new Original(file, file, 0, bytes));
  }

  private static void list(String file, byte[] text, JsonParser parser, List<Original> records)
      throws IOException {
    for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      int start = (int) parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getByteOffset();
      byte[] record = Arrays.copyOfRange(text, start, end);
      records.add(new Original(file, file + "#" + number, start, record));
    }
  }

  /** Returns the text in UTF-8 without a byte order mark. */
  private static byte[] utf8(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return Arrays.copyOfRange(bytes, 3, bytes.length);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return fromUtf16(bytes, StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff) ? fromUtf16(bytes, StandardCharsets.UTF_16BE) : bytes;
  }

  private static byte[] fromUtf16(byte[] bytes, Charset charset) {
    return new String(bytes, 2, bytes.length - 2, charset).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
