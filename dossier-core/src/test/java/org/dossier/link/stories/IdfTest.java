package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class IdfTest {

  private static InputStream table(String lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void theRarerTheMoreTelling() {
    Idf idf = new Idf(1000, Map.of("ferry", 20, "police", 600));
    assertThat(idf.of("ferry")).isGreaterThan(idf.of("police"));
    assertThat(idf.of("breakwater")).isGreaterThan(idf.of("ferry"));
    assertThat(idf.of("police")).isPositive();
  }

  @Test
  void theTableThatShipsKnowsWhatIsCommon() {
    Idf idf = Idf.standard();
    assertThat(idf.of("police")).isLessThan(2);
    assertThat(idf.of("xqzzyk")).isGreaterThan(7);
  }

  @Test
  void aTableIsReadAsWritten() throws IOException {
    Idf idf = Idf.read(table(Idf.VERSION + "\n1000\nferry\t20\n"));
    assertThat(idf.of("ferry")).isEqualTo(new Idf(1000, Map.of("ferry", 20)).of("ferry"));
  }

  @Test
  void aTableOfAnotherVersionIsRefused() {
    assertThatThrownBy(() -> Idf.read(table("# idf 0\n1000\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(Idf.VERSION);
  }
}
