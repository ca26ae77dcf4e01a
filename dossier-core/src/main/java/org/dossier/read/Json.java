package org.dossier.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How the parser of JSON is set up, and what its complaints become. */
final class Json {
  private Json() {}

  /** Returns a factory that bounds nesting only: numbers and strings are bounded by the file. */
  static JsonFactory factory(int depth) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  /** Locates a complaint of the parser in the file; one about a limit stands where it stopped. */
  static Unreadable unreadable(
      JsonProcessingException why, JsonParser parser, ByteOffsets offsets) {
    JsonLocation place = why.getLocation() == null ? parser.currentLocation() : why.getLocation();
    long at = place.getCharOffset();
    String reason = String.valueOf(why.getOriginalMessage()).split("[\\r\\n]", 2)[0];
    String shown = reason.length() > 160 ? reason.substring(0, 160) + "..." : reason;
    return new Unreadable(
        offsets.at(at), "not JSON we can read: " + WellFormed.of(shown) + "; correct it here");
  }
}
