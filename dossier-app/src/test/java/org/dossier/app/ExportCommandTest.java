package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.export.Export;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export command on the examples. */
class ExportCommandTest {

  private static final String MARKET = Path.of("..", "examples", "castle-market").toString();

  @TempDir Path folder;

  private static Invocation run(String... arguments) {
    return Invocation.with("", Screen.NONE, Stages.STANDARD, arguments);
  }

  @Test
  void listsTheFormats() {
    Invocation run = run("export", "--formats");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSameSizeAs(Export.all());
    assertThat(run.out()).contains("geojson", "ical");
  }

  @Test
  void namesTheFormatsWhenOneIsUnknown() {
    Invocation run = run("export", MARKET, "--as", "nix");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'nix' is no format").contains("geojson");
    assertThat(run("export", MARKET).status()).isEqualTo(2);
  }

  @Test
  void tellsTheLossesInShortAndWritesThemWhole() throws IOException {
    Path export = folder.resolve("market.csv");
    Path losses = folder.resolve("losses.json");
    Invocation run =
        run("export", MARKET, "--as", "figures", "-o", export.toString(), "--losses", losses + "");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dossier: not carried of 01-merrow-wire.json#i0: ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(Files.readString(export)).startsWith("incident,").contains("\r\n");
    JsonNode written = new ObjectMapper().readTree(Files.readString(losses));
    assertThat(written.get("format").asText()).isEqualTo("figures");
    assertThat(written.at("/dossiers/0/losses")).isNotEmpty();
    for (JsonNode loss : written.at("/dossiers/0/losses")) {
      assertThat(loss.get("lost").asInt()).isBetween(1, loss.get("of").asInt());
    }
  }

  @Test
  void aLossFileThatCannotBeWrittenIsTold() {
    Invocation run =
        run("export", MARKET, "--as", "figures", "--losses", folder.resolve("no/such") + "");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no/such").contains("cannot be written");
    assertThat(run.out()).startsWith("incident,");
  }
}
