package org.dossier.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSONL: one record a line. A line that cannot be read, not even decoded, does not stop the next
 * ones. A record without an id of its own takes the file name, {@code #}, and its 1-based line.
 */
final class JsonLinesFormat implements Format {
  private final ReadLimits limits;
  private final JsonFactory factory;

  JsonLinesFormat(ReadLimits limits) {
    this.limits = limits;
    this.factory = Json.factory(limits.jsonDepth());
  }

  @Override
  public Reader.Result read(Source source) throws Unreadable {
    RecordResults results = new RecordResults(source, limits);
    byte[] bytes = source.bytes();
    int records = 0;
    int number = 1;
    for (int start = source.start(); start < bytes.length; number++) {
      int end = lineEnd(source, start);
      String where = "line " + number + ": ";
      if (!isBlank(bytes, start, end) && ++records > limits.records()) {
        String message = "more than " + limits.records() + " records; split the file";
        results.add(new Unreadable(start, message), where);
        return results.result();
      }
      readLine(source, start, end, number, results);
      start = end + source.encoding().unit();
    }
    if (records == 0) {
      throw new Unreadable(source.start(), "no text; the file is empty");
    }
    return results.result();
  }

  private void readLine(Source source, int start, int end, int number, RecordResults results) {
    String where = "line " + number + ": ";
    if (isBlank(source.bytes(), start, end)) {
      return;
    }
    try {
      String line = source.encoding().decode(source.bytes(), start, end);
      ByteOffsets offsets = new ByteOffsets(source.encoding(), line, start);
      results.add(parse(line, offsets), source.name() + "#" + number, where, start);
    } catch (Unreadable unreadable) {
      results.add(unreadable, where);
    }
  }

  private JsonRecord parse(String line, ByteOffsets offsets) throws Unreadable {
    try (JsonParser parser = factory.createParser(line)) {
      return parse(parser, offsets);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }

  private static JsonRecord parse(JsonParser parser, ByteOffsets offsets)
      throws IOException, Unreadable {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(offsets.at(0), "no JSON object, so no report; remove it");
      }
      JsonRecord fields = JsonWalk.read(parser);
      if (parser.nextToken() != null) {
        long at = parser.currentTokenLocation().getCharOffset();
        throw new Unreadable(offsets.at(at), "more than one JSON value; write one record a line");
      }
      return fields;
    } catch (JsonProcessingException syntax) {
      throw Json.unreadable(syntax, parser, offsets);
    }
  }

  private static int lineEnd(Source source, int start) {
    int at = start;
    while (at < source.bytes().length && !source.encoding().isLineFeed(source.bytes(), at)) {
      at += source.encoding().unit();
    }
    return Math.min(at, source.bytes().length);
  }

  /** Tells whether a line has nothing but ASCII blanks, or halves of such in UTF-16. */
  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
