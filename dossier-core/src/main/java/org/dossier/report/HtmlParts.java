package org.dossier.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The parts of the HTML report, for programs that put them into pages of their own. */
public final class HtmlParts {

  private HtmlParts() {}

  /** Returns the style sheet of all parts. */
  public static String styleSheet() {
    try (InputStream in = HtmlParts.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(in, "report.css is missing beside HtmlParts").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read report.css from the class path", e);
    }
  }
}
