package org.dossier.app.web;

/** How much may be sent at once. */
final class UploadLimits {

  /** One file, as sent. */
  static final long FILE_BYTES = 32L << 20;

  /** All files of one request, as sent. */
  static final long REQUEST_BYTES = 128L << 20;

  /** Files of one request, those in archives counted. */
  static final int FILES = 1_000;

  /** All files of one request, unpacked. */
  static final long UNPACKED_BYTES = 256L << 20;

  private UploadLimits() {}
}
