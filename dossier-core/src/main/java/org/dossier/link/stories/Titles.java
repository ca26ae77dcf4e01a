package org.dossier.link.stories;

import java.util.List;
import java.util.regex.Pattern;

/** Titles without the outlet's name and slogan, which all its reports share. */
final class Titles {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[-–—|«»]|::)\\s+");

  /** Shorter parts are names of outlets and sections rather than titles. */
  private static final int SHORTEST = 4;

  private Titles() {}

  /** Returns the first part that is long enough for a title; all of a title that has none. */
  static String plain(String title) {
    return List.of(SEPARATOR.split(title)).stream()
        .filter(part -> part.strip().split("\\s+").length >= SHORTEST)
        .findFirst()
        .orElse(title);
  }
}
