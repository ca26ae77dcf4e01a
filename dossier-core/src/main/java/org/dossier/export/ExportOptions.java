package org.dossier.export;

import java.util.Optional;

/**
 * What an export may contain.
 *
 * @param names whether adults are called by name; whoever seems to be a minor never is
 * @param quotes whether the words of the reports are quoted beside their positions
 * @param policy name of the recording policy whose values are taken; without it the format's own
 */
public record ExportOptions(boolean names, boolean quotes, Optional<String> policy) {

  /** Without names and quotes, under the format's own policy. */
  public static final ExportOptions DISCREET = new ExportOptions(false, false, Optional.empty());
}
