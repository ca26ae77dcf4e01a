package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.lab.gold.Labels;
import org.dossier.lab.gold.Marked;
import org.dossier.lab.gold.Place;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Span;

/** An invented raid, told by three invented reports, with its gold. */
final class Raid {

  static final List<Marked> TEXTS =
      Stream.of("a.txt", "b.txt", "c.txt").map(file -> Marked.of(resource(file))).toList();

  static final JsonNode GOLD = Labels.of(resource("gold.json"), TEXTS);

  /** The reports as a reader that knows no metadata gives them. */
  static final List<Document> PLAIN = Labels.documents(GOLD, TEXTS);

  private Raid() {}

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Raid.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Returns the reports as they should be read: the third with its leading date as metadata. */
  static List<Document> documents() {
    Document plain = PLAIN.get(2);
    Span date = place("TL24", 0).span();
    Publication publication =
        new Publication(
            Optional.of(LocalDate.of(2031, 5, 24).atStartOfDay()),
            Publication.Basis.EMBEDDED,
            Optional.of(Evidence.in(plain, Field.TEXT, date)));
    Document dated =
        new Document(
            plain.id(),
            plain.text(),
            Optional.empty(),
            Optional.empty(),
            List.of(date),
            publication,
            Provenance.of(plain.id()));
    return List.of(PLAIN.get(0), PLAIN.get(1), dated);
  }

  /** Returns a marked place, counting over all reports. */
  static Place place(String mark, int position) {
    return IntStream.range(0, TEXTS.size())
        .boxed()
        .flatMap(
            i ->
                TEXTS.get(i).marks(mark).stream()
                    .map(m -> new Place(PLAIN.get(i), new Span(m.start(), m.end()))))
        .skip(position)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mark " + mark + " " + position));
  }

  /** Returns the words at a marked place. */
  static Evidence words(String mark, int position) {
    Place place = place(mark, position);
    return Evidence.in(place.document(), Field.TEXT, place.span());
  }
}
