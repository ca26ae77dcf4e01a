package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.html, html",
    "a.HTM, html",
    "b/c.json, json",
    "x.md, markdown",
    "INCIDENT.CSV, csv",
    "notes.txt, terminal",
    "noending, terminal"
  })
  void theEndingAsksForAForm(String file, Format format) {
    assertThat(Format.ofFile(Path.of(file))).isEqualTo(format);
  }
}
