package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Matching;
import org.dossier.lab.gold.Place;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Sentence;

/**
 * Sentences: found where both ends are right.
 *
 * <p>The gold counts metadata glued to a sentence as its beginning; the stages leave it out. So a
 * gold sentence begins behind any metadata that the reader recognised.
 */
final class SentenceKind {

  private SentenceKind() {}

  static Kind of(Results seen) {
    List<InReport<Sentence>> read =
        seen.annotated().stream()
            .flatMap(
                report ->
                    report.sentences().stream().map(s -> new InReport<>(report.document(), s)))
            .toList();
    List<Expected<InReport<Sentence>>> rows =
        seen.gold().section("sentences").stream().map(row -> expected(seen, row)).toList();
    return Kind.of(
        "sentences",
        new Matching<>(rows, read, SentenceKind::evidence),
        new Label(seen.gold())::of);
  }

  private static List<Evidence> evidence(InReport<Sentence> sentence) {
    return List.of(
        Evidence.in(sentence.document(), sentence.reading().field(), sentence.reading().span()));
  }

  private static Expected<InReport<Sentence>> expected(Results seen, JsonNode row) {
    Place place = seen.gold().place(row).behindMetadata();
    String id = row.path("doc").asText() + " " + row.path("id").asText();
    return new Expected<>(
        id,
        List.of(place),
        false,
        s -> s.reading().field() == Field.TEXT && s.reading().span().equals(place.span()),
        s -> List.of());
  }
}
