package org.dossier.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that means harm or is damaged: an answer always, soon, and one that holds together. */
class HostileTest {
  private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl");
  private static final String PLAIN =
      "\ufeff date 2031-05-17\r\n\r\nFerry sinks off Sk\u00e5rvik\r\nPublished: 17 May 2031 5:05 p.m."
          + " EST\r\n\r\nThe coast guard \ud83d\udea2 said nine people died.\r\n# End\r\n====\r\n";
  private static final String FRONTED =
      "---\r\ntitle: \"A \ud83d\udea2\"\r\ndate: 2031-05-17T05:05Z\r\n---\r\n# Ferry\r\n\r\nNine.\r\n";
  private static final String RECORD =
      "{\"id\":\"a\",\"title\":\"F\\u00e4hre\",\"text\":\"date 2031-05-17 Nine \\ud83d\\udea2 died.\","
          + "\"authors\":[\"A\",{\"name\":\"B\"}],\"date_publish\":\"2031-05-17\",\"x\":[1e5,-0.25,{\"y\":null}]}";
  private static final String PAGE =
      "<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry &amp; quay</title><script"
          + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"author\":[{"
          + "\"name\":\"A\"}],\"articleBody\":\"Nine &amp; more\"}</script><meta property='og:title'"
          + " content='Ferry'></head><body><nav><a href='/'>Home</a></nav><article><h1>Ferry</h1><p>"
          + "Nine people died when a ferry sank, the coast guard of Sk\u00e5rvik said on Monday.<br><br>"
          + "Divers found them.</p><ul><li>One</li></ul></article></body></html>";

  private static Reader.Result read(String name, byte[] bytes) {
    Reader.Result result = Reader.standard().read(name, bytes);
    result.documents().forEach(HostileTest::assertSound);
    assertThat(result.problems())
        .allSatisfy(
            it -> {
              assertThat(it.file()).isEqualTo(name);
              assertThat(it.offset()).isBetween(0L, (long) bytes.length);
              assertThat(it.message()).isNotBlank().hasSizeLessThan(500).doesNotContain("\n", "\r");
            });
    return result;
  }

  private static void assertSound(Document document) {
    assertThat(document.text()).isNotBlank();
    document.metadata().forEach(it -> assertTrimmed(document, it));
    document.headline().ifPresent(it -> assertTrimmed(document, it));
    document
        .publication()
        .words()
        .ifPresent(
            it -> {
              assertThat(it.quote()).isEqualTo(document.cut(Field.TEXT, it.span()));
              assertThat(document.metadata()).contains(it.span());
            });
  }

  private static void assertTrimmed(Document document, Span span) {
    assertThat(document.cut(Field.TEXT, span)).isEqualTo(document.cut(Field.TEXT, span).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLAIN,
        FRONTED,
        RECORD,
        PAGE,
        "[" + RECORD + "," + RECORD + "]",
        RECORD + "\n" + RECORD
      })
  void everyTruncationIsAnswered(String sample) {
    byte[] bytes = sample.getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      for (String name : NAMES) {
        read(name, Arrays.copyOf(bytes, length));
      }
    }
  }

  @Test
  void everyDamageIsAnsweredTheSameWayTwice() {
    Random random = new Random(17);
    for (int round = 0; round < 3000; round++) {
      String sample = List.of(PLAIN, RECORD, PAGE).get(random.nextInt(3));
      byte[] bytes = sample.getBytes(UTF_8);
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String name = NAMES.get(random.nextInt(NAMES.size()));
      assertThat(read(name, bytes)).isEqualTo(read(name, bytes));
    }
  }

  @Test
  void anyTextComesBackByteForByte() {
    Random random = new Random(31);
    String[] pieces = {
      "date 2031-05-17", "Published: ", "Port Vell", "\r\n", "\n", "\n\n", " ", "\u00a0",
          "nine died.",
      "# ", "PORT VELL (NWA) -- ", "\ud83d\udea2", "=", "|", "17 May 2031", "DATELINE", "\r", "\t"
    };
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      for (Document document : read(round % 2 == 0 ? "a.txt" : "a.md", bytes).documents()) {
        assertThat(document.text().getBytes(UTF_8)).isEqualTo(bytes);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"text\":",
        "{\"authors\":[",
        "{\"author\":{\"name\":",
        "{\"x\":[",
        "<div>",
        "<b>",
        "<p><i>",
        "<table><tr><td>",
        "<a href=x>",
        "<script type='application/ld+json'>[",
        "<ul><li>",
        "</p>",
        "<svg>",
        "<template>",
        "\n",
        "\r",
        "date 2031-05-17 ",
        "DATELINE:",
        "#",
        "a|",
        "Posted ",
        "9",
        "'\"",
        "A. ",
        "PORT "
      })
  void deepOrEndlessInputEndsSoon(String piece) {
    byte[] bytes = piece.repeat(20_000).getBytes(UTF_8);
    for (String name : NAMES) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(name, bytes), name);
    }
  }

  @Test
  void deepJsonIsLocated() {
    for (String open : List.of("[", "{\"text\":", "{\"author\":{\"name\":")) {
      byte[] bytes = open.repeat(100_000).getBytes(UTF_8);
      Reader.Result result = read("a.json", bytes);
      assertThat(result.problems()).singleElement().asString().contains("depth");
      assertThat(result.problems().get(0).offset()).isBetween(1L, 2000L);
    }
  }

  @Test
  void deepPagesKeepTheirWords() {
    String words = "Nine people died when a ferry sank, the coast guard of Port Vell said.";
    String page = "<div>".repeat(100_000) + "<p>" + words + "</p>";
    assertThat(read("a.html", page.getBytes(UTF_8)).documents().get(0).text()).isEqualTo(words);
  }

  @Test
  void nestingIsLimitedPerLine() {
    String lines = "{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"Two.\"}";
    Reader.Result result = read("a.jsonl", lines.getBytes(UTF_8));
    assertThat(result.documents()).hasSize(1);
    assertThat(result.problems().get(0).message()).startsWith("line 1: ").contains("depth");
  }

  @Test
  void giantNumbersAreReadAsWords() {
    String digits = "9".repeat(1_000_000);
    String json = "{\"text\":\"One.\",\"id\":" + digits + ",\"x\":-1e" + digits + "}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(read("a.json", json.getBytes(UTF_8)).documents().get(0).id())
                .hasSize(1_000_000));
  }

  @Test
  void aBlankNameIsAProblem() {
    Reader.Result result = Reader.standard().read(" ", "One.".getBytes(UTF_8));
    assertThat(result.problems()).singleElement().extracting(Reader.Problem::file).isEqualTo(" ");
  }

  @Test
  void everyLimitIsNamed() {
    Reader tight = Reader.standard(new ReadLimits(80, 2, 5, 3, 9, 60));
    assertThat(messages(tight, "a.txt", "x".repeat(81)))
        .containsExactly("larger than 80 bytes; split it or raise the limit");
    assertThat(messages(tight, "a.txt", "xxxxxx"))
        .singleElement()
        .asString()
        .contains("longer than 5");
    assertThat(messages(tight, "a.html", "<p>" + "x".repeat(60)))
        .singleElement()
        .asString()
        .contains("longer than 60");
    assertThat(messages(tight, "a.json", "[{\"text\":\"a\"},{\"text\":\"b\"},{\"text\":\"c\"}]"))
        .singleElement()
        .asString()
        .contains("more than 2 records");
    assertThat(messages(tight, "a.jsonl", "{\"text\":\"a\"}\n{}\n{\"text\":\"c\"}"))
        .last()
        .asString()
        .contains("more than 2 records");
    assertThat(messages(tight, "a.json", "[[[[1]]]]")).singleElement().asString().contains("depth");
  }

  private static List<String> messages(Reader reader, String name, String text) {
    return reader.read(name, text.getBytes(UTF_8)).problems().stream()
        .map(Reader.Problem::message)
        .toList();
  }
}
