package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * Finds names of persons by the words beside them, for those that no recogniser has read as a
 * person: a name missed is a name given away.
 */
final class NamesByCue {

  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\p{L}";

  private static final String PERSON =
      "(?:girl|boy|child|schoolgirl|schoolboy|toddler|baby|infant|teenager|pupil|man|woman|student"
          + "|suspect|victim|witness|passenger|resident|neighbour|neighbor|mother|father|son"
          + "|daughter|brother|sister|wife|husband|widow)";

  private static final List<Pattern> CUES =
      List.of(
          Pattern.compile(
              "\\b(?:first|last|given|family|full) name,? (?:as |is |was )?(" + WORD + ")"),
          Pattern.compile(
              "\\b"
                  + PERSON
                  + ",? (?:named|called|identified as) ("
                  + WORD
                  + "(?: "
                  + WORD
                  + ")*)"),
          Pattern.compile(
              "(" + WORD + "(?: " + WORD + "){1,2})(?=(?:, aged?|,| \\() ?\\d{1,2}[,.;)])"));

  private NamesByCue() {}

  /** Returns the names in a report, cue by cue, then in text order. */
  static List<Evidence> in(Document document) {
    List<Evidence> names = new ArrayList<>();
    for (Field field : Field.values()) {
      for (Pattern cue : CUES) {
        Matcher found = cue.matcher(document.textOf(field));
        while (found.find()) {
          names.add(Evidence.in(document, field, new Span(found.start(1), found.end(1))));
        }
      }
    }
    return names;
  }
}
