package org.dossier.app;

import java.nio.file.Path;
import java.util.Locale;
import org.dossier.report.Report;

/** The forms a dossier is shown in. */
enum Format {
  terminal,
  html,
  json,
  markdown,
  csv;

  /** Returns the form that the ending of a file name asks for, {@code terminal} if none does. */
  static Format ofFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm" -> html;
      case "json" -> json;
      case "md", "markdown" -> markdown;
      case "csv" -> csv;
      default -> terminal;
    };
  }

  /** Returns the renderer of this form for a screen. */
  Report on(Screen screen) {
    return switch (this) {
      case terminal -> Report.terminal(screen.width(), screen.colour());
      case html -> Report.html();
      case json -> Report.json();
      case markdown -> Report.markdown();
      case csv -> Report.csv();
    };
  }
}
