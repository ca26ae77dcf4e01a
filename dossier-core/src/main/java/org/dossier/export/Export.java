package org.dossier.export;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dossier;

/**
 * Writes dossiers in a format of others and counts what is lost on the way.
 *
 * <p>Implementations are pure: the same dossiers give the same characters. A time that a format
 * cannot do without is that of the latest dated report, never the clock's.
 */
public interface Export {

  /** Returns the name it is asked for by, such as {@code geojson}. */
  String name();

  /** Returns what it is, in half a line. */
  String summary();

  /** Returns the usual ending of a file of this format, without the dot. */
  String extension();

  /** Returns the name of the recording policy whose values it takes unless told otherwise. */
  String policy();

  /**
   * Writes dossiers.
   *
   * @param dossiers in the order to write them
   * @throws IllegalStateException if a quote is not what its report says
   */
  Exported export(List<Dossier> dossiers, ExportOptions options);

  /** Returns all formats, in the order to show them. */
  static List<Export> all() {
    return Formats.ALL;
  }

  /** Returns the format of a name. */
  static Optional<Export> named(String name) {
    return Formats.ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
