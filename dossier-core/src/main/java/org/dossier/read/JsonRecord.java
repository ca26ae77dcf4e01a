package org.dossier.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object that tells a report, in the keys of news-please or in the plain ones. Short
 * values under other keys are kept as they are; {@code null}, blank values and the word {@code
 * None} mean that a value is absent.
 */
final class JsonRecord {

  /** Longer values under unknown keys are texts, not labels. */
  private static final int LONGEST_LABEL = 200;

  private static final int MOST_LABELS = 100;

  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();

  /** Takes the value the parser stands on; of a repeated key the first value counts. */
  void add(String key, JsonParser parser) throws IOException {
    if (!RecordKey.isKnown(key)) {
      addOther(key, parser);
      return;
    }
    List<String> values = new ArrayList<>();
    collect(parser, values);
    if (!values.isEmpty()) {
      fields.putIfAbsent(key, WellFormed.of(String.join(", ", values)));
    }
  }

  private void addOther(String key, JsonParser parser) throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      parser.skipChildren();
    } else if (parser.currentToken() != JsonToken.VALUE_NULL
        && parser.getTextLength() <= LONGEST_LABEL
        && others.size() < MOST_LABELS) {
      others.putIfAbsent(key, WellFormed.of(parser.getText()));
    }
  }

  /** Collects the strings and numbers of a value; an object stands for its name. */
  private static void collect(JsonParser parser, List<String> values) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        collect(parser, values);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        if (key.equals("name")) {
          collect(parser, values);
        } else {
          parser.skipChildren();
        }
      }
    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
      String value = parser.getText();
      if (!Blanks.isBlank(value) && !value.equals("None")) {
        values.add(value);
      }
    }
  }

  Optional<String> get(RecordKey key) {
    return key.in(fields);
  }

  /** Returns the publication date as written, if it cannot be read as one. */
  Optional<String> unreadDate() {
    return get(RecordKey.PUBLISHED).filter(it -> Dates.parse(it).isEmpty());
  }

  /**
   * @param defaultId id of a record that has none
   */
  Draft draft(String defaultId) {
    Optional<LocalDateTime> published = get(RecordKey.PUBLISHED).flatMap(Dates::parse);
    return new Draft(
        get(RecordKey.ID).orElse(defaultId),
        get(RecordKey.TEXT).orElse(""),
        get(RecordKey.TITLE).map(String::strip),
        published,
        get(RecordKey.OUTLET),
        get(RecordKey.AUTHOR),
        get(RecordKey.URL),
        get(RecordKey.LANGUAGE),
        others);
  }
}
