package org.dossier.extract.attribution;

import java.util.List;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * One attribution: words, who is made to say, think or feel them, and what tells so.
 *
 * @param field where all the spans stand
 * @param source who speaks, as named there; empty if nobody is, as in "it is said that"
 * @param cue what links the two: "said", "according to", "repeated the offer, saying"
 * @param content what is said; more than one span where the cue stands in the middle of it
 */
public record Reported(Field field, List<Span> source, List<Span> cue, List<Span> content) {

  public Reported {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Returns whether the cues of two attributions have a letter in common. */
  public boolean sharesCueWith(Reported other) {
    return field == other.field
        && cue.stream().anyMatch(span -> other.cue.stream().anyMatch(span::overlaps));
  }
}
