package org.dossier.read;

/**
 * How much a reader takes in before it calls its input hostile. What exceeds a limit comes back as
 * a {@link Reader.Problem}; all limits are positive.
 *
 * @param fileBytes size of one file, in bytes
 * @param records records in one JSON or JSONL file, the bad ones included
 * @param textChars length of one report's text, in UTF-16 code units
 * @param jsonDepth nesting of JSON arrays and objects
 * @param htmlDepth nesting of HTML elements; what lies deeper is kept at this depth
 * @param htmlChars size of one HTML page, in UTF-16 code units
 */
public record ReadLimits(
    int fileBytes, int records, int textChars, int jsonDepth, int htmlDepth, int htmlChars) {

  /** 64 MiB a file, 100,000 records, texts of 4 Mi, pages of 8 Mi, JSON 64 and HTML 256 deep. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64 << 20, 100_000, 4 << 20, 64, 256, 8 << 20);

  public ReadLimits {
    if (Math.min(Math.min(fileBytes, records), textChars) < 1
        || Math.min(Math.min(jsonDepth, htmlDepth), htmlChars) < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: %s, %s, %s, %s, %s, %s"
              .formatted(fileBytes, records, textChars, jsonDepth, htmlDepth, htmlChars));
    }
  }
}
