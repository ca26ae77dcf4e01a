package org.dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatorPropertiesTest {

  private static final Annotator ANNOTATOR = Cases.ANNOTATOR;

  private static final List<String> PIECES =
      List.of(
          "Oster",
          "the",
          "attack",
          "a few",
          "days",
          "before",
          "12,400",
          "between",
          "and",
          "2004",
          "March",
          "7",
          "Sunday",
          "at least",
          "President",
          "Brandt",
          "Ministry",
          "of",
          "“",
          "”",
          "\"",
          "'s",
          "’",
          "‘",
          ".",
          "..",
          "...",
          "!",
          "?",
          ",",
          ";",
          "(",
          ")",
          "-",
          "--",
          "–",
          "—",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u2028",
          "U.S.",
          "Mr.",
          "No.",
          "KRF-K",
          "FHSthat",
          "https://a.example/b",
          "x@y.example",
          "half",
          "two-thirds",
          "one",
          "hundred",
          "million",
          "99999999999999999",
          "ago",
          "later",
          "the next day",
          "in",
          "decades",
          "é",
          "e\u0301",
          "Ж",
          "漢字",
          "😀",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\ufffd",
          "İ",
          "ǅ",
          "²",
          "٣",
          "٣٤٥٦",
          "mid-",
          "-",
          "mid-2001",
          "1-2-3",
          "9999-99-99",
          "$",
          "%",
          "•");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromisesOnAnyText(int seed) {
    Random random = new Random(seed);
    String text = random.nextBoolean() ? soup(random) : noise(random);
    Document document =
        new Document(
            "soup",
            text,
            random.nextBoolean() ? Optional.of(soup(random)) : Optional.empty(),
            Optional.empty(),
            metadata(random, text),
            Publication.UNKNOWN,
            Provenance.of("soup"));
    assertPromises(ANNOTATOR.annotate(document));
  }

  private static String soup(Random random) {
    StringBuilder soup = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      soup.append(PIECES.get(random.nextInt(PIECES.size())));
      soup.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return soup.toString();
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      int limit = random.nextBoolean() ? 0x80 : 0x10000;
      noise.append((char) random.nextInt(limit));
    }
    return noise.toString();
  }

  private static List<Span> metadata(Random random, String text) {
    return text.length() > 9 && random.nextBoolean() ? List.of(new Span(2, 7)) : List.of();
  }

  private static void assertPromises(AnnotatedDocument read) {
    int index = 0;
    Span last = new Span(0, 1);
    boolean first = true;
    Field field = Field.TITLE;
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.index()).isEqualTo(index++);
      if (sentence.field() != field) {
        first = true;
        field = sentence.field();
      }
      assertThat(first || last.end() <= sentence.span().start()).isTrue();
      assertTokens(read.document(), sentence);
      assertMentions(sentence);
      last = sentence.span();
      first = false;
    }
  }

  private static void assertTokens(Document document, Sentence sentence) {
    int end = -1;
    for (Token token : sentence.tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(document.cut(sentence.field(), token.span())).isEqualTo(token.text());
      assertThat(token.lower()).isNotEmpty();
      boolean outside =
          sentence.field() == Field.TITLE
              || document.metadata().stream().noneMatch(span -> span.overlaps(token.span()));
      assertThat(outside).isTrue();
      end = token.span().end();
    }
    assertThat(sentence.span()).isEqualTo(sentence.spanOf(0, sentence.tokens().size()));
  }

  private static void assertMentions(Sentence sentence) {
    assertApart(
        sentence, sentence.numbers().stream().map(n -> List.of(n.first(), n.end())).toList());
    assertApart(sentence, sentence.times().stream().map(n -> List.of(n.first(), n.end())).toList());
    assertApart(sentence, sentence.names().stream().map(n -> List.of(n.first(), n.end())).toList());
    assertApart(
        sentence, sentence.quotations().stream().map(n -> List.of(n.first(), n.end())).toList());
    for (TimeMention time : sentence.times()) {
      if (time.value() instanceof TimeValue.FromEvent event) {
        assertThat(sentence.span().covers(event.anchor())).isTrue();
      }
    }
  }

  private static void assertApart(Sentence sentence, List<List<Integer>> mentions) {
    int end = 0;
    for (List<Integer> mention : mentions) {
      assertThat(mention.get(0)).isGreaterThanOrEqualTo(end).isLessThan(mention.get(1));
      end = mention.get(1);
    }
    assertThat(end).isLessThanOrEqualTo(sentence.tokens().size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsEveryKindOfLineEndingAlike(int seed) {
    String text = soup(new Random(seed)).replace("\r\n", "\n").replace('\r', '\n');
    assertThat(tokens(text.replace("\n", "\r\n"))).isEqualTo(tokens(text));
  }

  private static List<List<String>> tokens(String text) {
    List<List<String>> tokens = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(Document.of("lines", text)).sentences()) {
      tokens.add(sentence.tokens().stream().map(Token::text).toList());
    }
    return tokens;
  }

  @Test
  void leavesMetadataOutAndPutsTheSeparateTitleFirst() {
    Document document =
        new Document(
            "glued",
            "date 2024-05-17 The dam broke.",
            Optional.of("Dam Breaks"),
            Optional.empty(),
            List.of(new Span(0, 15)),
            Publication.UNKNOWN,
            Provenance.of("glued"));
    List<Sentence> sentences = ANNOTATOR.annotate(document).sentences();
    assertThat(sentences).extracting(Sentence::field).containsExactly(Field.TITLE, Field.TEXT);
    assertThat(sentences.get(0).role()).isEqualTo(Sentence.Role.TITLE);
    assertThat(sentences.get(1).span()).isEqualTo(new Span(16, 30));
  }

  @Test
  void headlineInTheBodyIsATitleAndEndsWhereItIsSaidToEnd() {
    Document document =
        new Document(
            "headed",
            "Dam Breaks In Oster\nThe dam broke.",
            Optional.empty(),
            Optional.of(new Span(0, 19)),
            List.of(),
            Publication.UNKNOWN,
            Provenance.of("headed"));
    assertThat(ANNOTATOR.annotate(document).sentences())
        .extracting(Sentence::role)
        .containsExactly(Sentence.Role.TITLE, Sentence.Role.PROSE);
  }

  @Test
  void comparesWordsWithoutRegardToTheirMarksAndLanguage() {
    Document document = Document.of("marks", "ISTANBUL\u2019S co\u00adop KRF\u2010K");
    assertThat(ANNOTATOR.annotate(document).sentences().get(0).tokens())
        .extracting(Token::lower)
        .containsExactly("istanbul", "'s", "coop", "krf-k");
  }

  @Test
  void longTextTakesTimeInProportion() {
    String text = "a,b-c'd\"e. ".repeat(20_000) + "(".repeat(20_000) + "9".repeat(20_000);
    assertThat(ANNOTATOR.annotate(Document.of("long", text)).sentences()).isNotEmpty();
  }
}
