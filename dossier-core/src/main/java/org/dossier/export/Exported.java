package org.dossier.export;

import java.util.List;

/**
 * A finished export.
 *
 * @param text the whole file
 * @param losses what the format could not carry, one for each dossier, in their order
 */
public record Exported(String text, List<LossReport> losses) {

  public Exported {
    losses = List.copyOf(losses);
  }

  /** Returns the losses as one JSON document: {@code format}, {@code dossiers}. */
  public String lossesAsJson(String format) {
    return LossJson.of(format, losses);
  }
}
