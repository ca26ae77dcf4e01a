package org.dossier.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes may be, and what is said of those that may not. */
class EncodingTest {
  private static final String TEXT = "Zw\u00f6lf Tote in Sk\u00e5rvik \ud83d\udea2.\r\n";

  private static Reader.Result read(String name, byte[] bytes) {
    return Reader.standard().read(name, bytes);
  }

  private static byte[] bytes(String hexMark, String text, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HexFormat.of().parseHex(hexMark));
    out.writeBytes(text.getBytes(charset));
    return out.toByteArray();
  }

  @Test
  void theTextIsTheFileWithoutItsMark() {
    assertThat(textOf(bytes("", TEXT, UTF_8))).isEqualTo(TEXT);
    assertThat(textOf(bytes("efbbbf", TEXT, UTF_8))).isEqualTo(TEXT);
    assertThat(textOf(bytes("fffe", TEXT, UTF_16LE))).isEqualTo(TEXT);
    assertThat(textOf(bytes("feff", TEXT, UTF_16BE))).isEqualTo(TEXT);
  }

  private static String textOf(byte[] bytes) {
    return read("a.txt", bytes).documents().get(0).text();
  }

  @Test
  void theFingerprintIsThatOfTheFile() {
    Document document = read("a.txt", "abc".getBytes(UTF_8)).documents().get(0);
    assertThat(document.provenance().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.json", "a", "a.unknown"})
  void aMalformedByteIsLocated(String name) {
    byte[] bytes = bytes("efbbbf", "abc\u00e9 def", ISO_8859_1);
    assertProblem(read(name, bytes), name, 6, "UTF-8");
  }

  @Test
  void brokenUtf16IsLocated() {
    byte[] bytes = bytes("fffe", "ab\ud800cd", UTF_16LE);
    bytes[6] = 0x00;
    bytes[7] = (byte) 0xD8;
    assertProblem(read("a.txt", bytes), "a.txt", 6, "UTF-16LE");
  }

  @Test
  void aNulIsLocated() {
    assertProblem(read("a.txt", "\u00e4bc\0d".getBytes(UTF_8)), "a.txt", 4, "NUL");
    assertProblem(read("a.txt", "abc".getBytes(UTF_16LE)), "a.txt", 1, "NUL");
  }

  @Test
  void knownFormatsThatAreNoTextAreNamed() {
    assertProblem(read("a.txt", bytes("255044462d312e37", "", UTF_8)), "a.txt", 0, "PDF");
    assertProblem(read("a.txt", bytes("504b0304", "", UTF_8)), "a.txt", 0, "ZIP");
    assertProblem(read("a.jsonl", bytes("1f8b08", "", UTF_8)), "a.jsonl", 0, "gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t", "\u00a0\u2003"})
  void blankIsNoText(String text) {
    assertProblem(read("a.txt", text.getBytes(UTF_8)), "a.txt", 0, "no text");
    assertProblem(read("a.html", text.getBytes(UTF_8)), "a.html", 0, "no text");
  }

  @Test
  void aPageMayDeclareAnotherEncoding() {
    String page =
        "<html><head><meta charset='iso-8859-1'><title>Zw\u00f6lf</title></head><body><p>"
            + "Zw\u00f6lf Menschen starben, als vor der K\u00fcste eine F\u00e4hre sank, sagte die"
            + " Wache.</p></body></html>";
    Document document = read("a.html", page.getBytes(ISO_8859_1)).documents().get(0);
    assertThat(document.text()).startsWith("Zw\u00f6lf Menschen");
    assertThat(document.title()).contains("Zw\u00f6lf");
  }

  private static void assertProblem(Reader.Result result, String file, long offset, String word) {
    assertThat(result.documents()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    Reader.Problem problem = result.problems().get(0);
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.message()).contains(word).doesNotContain("\n");
  }
}
