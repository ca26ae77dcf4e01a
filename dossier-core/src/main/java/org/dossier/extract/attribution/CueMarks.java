package org.dossier.extract.attribution;

import java.util.List;

/** Which tokens of a text are part of a cue. */
final class CueMarks {

  private final boolean[] inside;
  private final boolean[] begins;

  CueMarks(Text text, List<Run> cues) {
    this.inside = new boolean[text.size()];
    this.begins = new boolean[text.size()];
    for (Run cue : cues) {
      begins[cue.first()] = true;
      java.util.Arrays.fill(inside, cue.first(), cue.end(), true);
    }
  }

  boolean isInside(int at) {
    return at >= 0 && at < inside.length && inside[at];
  }

  boolean begins(int at) {
    return begins[at];
  }

  boolean isAnyIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (inside[i]) {
        return true;
      }
    }
    return false;
  }
}
