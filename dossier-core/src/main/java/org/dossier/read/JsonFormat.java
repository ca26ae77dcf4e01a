package org.dossier.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON: one record, an array of records, or an object whose {@code articles} or {@code documents}
 * is such an array. A syntax error ends the file; what stands before it is kept.
 *
 * <p>A record without an id of its own takes the file name, followed by {@code #} and its 1-based
 * place if it stands in an array.
 */
final class JsonFormat implements Format {
  private final ReadLimits limits;
  private final JsonFactory factory;

  JsonFormat(ReadLimits limits) {
    this.limits = limits;
    this.factory = Json.factory(limits.jsonDepth());
  }

  @Override
  public Reader.Result read(Source source) throws Unreadable {
    String text = source.text();
    ByteOffsets offsets = new ByteOffsets(source.encoding(), text, source.start());
    RecordResults results = new RecordResults(source, limits);
    if (Blanks.isBlank(text)) {
      throw new Unreadable(source.start(), "no text; the file is empty");
    }
    try (JsonParser parser = factory.createParser(text)) {
      JsonWalk walk = new JsonWalk(parser, offsets, results, source.name(), limits.records());
      walk(walk, parser, offsets, results);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    return results.result();
  }

  private static void walk(
      JsonWalk walk, JsonParser parser, ByteOffsets offsets, RecordResults results)
      throws IOException {
    try {
      walk.run();
    } catch (JsonProcessingException syntax) {
      results.add(Json.unreadable(syntax, parser, offsets), "");
    } catch (Unreadable unreadable) {
      results.add(unreadable, "");
    }
  }
}
