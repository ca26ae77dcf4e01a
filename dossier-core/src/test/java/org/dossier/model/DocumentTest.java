package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT = "date 2031-02-03 Fire at the mill 🔥 in Ostermoor.";

  private static Document document(Optional<String> title, Optional<Span> headline) {
    return new Document(
        "mill",
        TEXT,
        title,
        headline,
        List.of(new Span(0, 15)),
        Publication.UNKNOWN,
        Provenance.of("mill.txt"));
  }

  @Test
  void needsAnId() {
    assertThatThrownBy(() -> Document.of(" ", "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
  }

  @Test
  void refusesMetadataAndHeadlinesBeyondItsText() {
    assertThatThrownBy(() -> document(Optional.empty(), Optional.of(new Span(40, 400))))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("span 40..400 exceeds mill of length " + TEXT.length());
  }

  @Test
  void cutsWhatASpanCovers() {
    Document document = document(Optional.of("Mill burns"), Optional.empty());
    assertThat(document.cut(Field.TEXT, new Span(16, 20))).isEqualTo("Fire");
    assertThat(document.cut(Field.TITLE, new Span(0, 4))).isEqualTo("Mill");
  }

  @Test
  void aTitleThatIsNotThereHasNoWords() {
    assertThatThrownBy(() -> Document.of("mill", TEXT).cut(Field.TITLE, new Span(0, 1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void exportedOffsetsCountCodePoints() {
    int inOstermoor = TEXT.indexOf("in Ostermoor");
    assertThat(Document.of("mill", TEXT).codePoints(Field.TEXT, inOstermoor))
        .isEqualTo(inOstermoor - 1);
  }

  @Test
  void showsTheBestTitleItHas() {
    Optional<Span> headline = Optional.of(new Span(16, 32));
    assertThat(document(Optional.of("Mill burns"), headline).displayTitle())
        .isEqualTo("Mill burns");
    assertThat(document(Optional.empty(), headline).displayTitle()).isEqualTo("Fire at the mill");
    assertThat(document(Optional.empty(), Optional.empty()).displayTitle()).isEqualTo("mill");
  }

  @Test
  void anotherIdReachesItsOwnWords() {
    Document plain = document(Optional.empty(), Optional.empty());
    Evidence words = Evidence.in(plain, Field.TEXT, new Span(0, 15));
    Publication publication =
        new Publication(
            Optional.of(LocalDateTime.of(2031, 2, 3, 0, 0)),
            Publication.Basis.EMBEDDED,
            Optional.of(words));
    Document dated =
        new Document(
            plain.id(),
            TEXT,
            plain.title(),
            plain.headline(),
            plain.metadata(),
            publication,
            plain.provenance());
    Document renamed = dated.withId("x/mill");
    assertThat(renamed.id()).isEqualTo("x/mill");
    assertThat(renamed.publication().time()).isEqualTo(publication.time());
    assertThat(renamed.publication().words().orElseThrow())
        .isEqualTo(new Evidence("x/mill", Field.TEXT, words.span(), words.quote()));
    assertThat(renamed.withId("mill")).isEqualTo(dated);
  }
}
