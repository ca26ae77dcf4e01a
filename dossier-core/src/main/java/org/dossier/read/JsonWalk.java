package org.dossier.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** Walks once through a JSON file and hands over its records. */
final class JsonWalk {
  private static final Set<String> LISTS = Set.of("articles", "documents");

  private final JsonParser parser;
  private final ByteOffsets offsets;
  private final RecordResults results;
  private final String file;
  private final int most;
  private int seen;

  JsonWalk(JsonParser parser, ByteOffsets offsets, RecordResults results, String file, int most) {
    this.parser = parser;
    this.offsets = offsets;
    this.results = results;
    this.file = file;
    this.most = most;
  }

  void run() throws IOException, Unreadable {
    parser.nextToken();
    long start = offset();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      records();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      wrapperOrRecord(start);
    } else {
      throw new Unreadable(start, "no record; a report is a JSON object with a text");
    }
    if (parser.nextToken() != null) {
      throw new Unreadable(
          offset(), "something follows the JSON value; name a file of one record a line .jsonl");
    }
  }

  private void wrapperOrRecord(long start) throws IOException, Unreadable {
    JsonRecord fields = new JsonRecord();
    boolean wrapper = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(key)) {
        wrapper = true;
        records();
      } else {
        fields.add(key, parser);
      }
    }
    if (!wrapper || fields.get(RecordKey.TEXT).isPresent()) {
      results.add(fields, file, "", start);
    }
  }

  private void records() throws IOException, Unreadable {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      long start = offset();
      if (++seen > most) {
        throw new Unreadable(
            start, "more than " + most + " records; split the file or raise the limit");
      }
      String where = "record " + seen + ": ";
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        results.add(read(parser), file + "#" + seen, where, start);
      } else {
        parser.skipChildren();
        results.add(new Unreadable(start, "no JSON object, so no report; remove it"), where);
      }
    }
  }

  /** Reads the object the parser stands on. */
  static JsonRecord read(JsonParser parser) throws IOException {
    JsonRecord fields = new JsonRecord();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      fields.add(key, parser);
    }
    return fields;
  }

  private long offset() {
    return offsets.at(parser.currentTokenLocation().getCharOffset());
  }
}
