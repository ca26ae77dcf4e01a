package org.dossier.read;

/**
 * One paragraph-like stretch of a page.
 *
 * @param text its words, white space normalised
 * @param linked characters of it that are link text
 * @param kind what element holds it
 */
record Block(String text, int linked, Kind kind) {

  /** Kinds of elements that hold text. */
  enum Kind {
    /** {@code p}, {@code blockquote}, {@code pre}. */
    PARAGRAPH,
    /** {@code h1} to {@code h6}. */
    HEADING,
    /** {@code li}, {@code dd}, {@code dt}. */
    ITEM,
    /** Anything else. */
    OTHER
  }

  /** Returns the share of link text, 0 to 1. */
  double linkDensity() {
    return Math.min(1, (double) linked / Math.max(1, text.length()));
  }

  /** Returns what the block adds to a run of prose, in words; negative for what interrupts one. */
  double value() {
    double words = text.length() / 6.0;
    boolean prose = linkDensity() < 0.5;
    return switch (kind) {
      case PARAGRAPH -> prose ? words : -10;
      case HEADING -> -4;
      case ITEM -> prose && words > 10 ? words / 2 : -6;
      case OTHER -> prose && words > 12 ? words / 2 : -6;
    };
  }
}
