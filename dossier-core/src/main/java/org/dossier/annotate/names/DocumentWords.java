package org.dossier.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the words of a document are written in it, and what stands beside the capitalised ones. */
final class DocumentWords {

  private static final class Seen {
    private int inside;
    private int opening;
    private int small;
    private int after;
    private int before;
  }

  private static final Seen NOTHING = new Seen();

  private final Map<String, Seen> seen = new HashMap<>();

  DocumentWords(List<Forms> sentences) {
    for (Forms forms : sentences) {
      for (int i = 0; i < forms.size; i++) {
        if (forms.isCapital(i) || forms.shape[i] != 0) {
          add(forms, i);
        }
      }
    }
  }

  private void add(Forms forms, int i) {
    Seen word = seen.computeIfAbsent(forms.lower[i], lower -> new Seen());
    if (!forms.isCapital(i)) {
      word.small++;
      return;
    }
    if (i == 0) {
      word.opening++;
    } else {
      word.inside++;
    }
    word.after |= forms.isCapital(i + 1) ? 1 : 0;
    word.before |= forms.isCapital(i - 1) ? 1 : 0;
  }

  /** Returns how a word is written elsewhere, as one small number. */
  int writing(String lower) {
    Seen word = seen.getOrDefault(lower, NOTHING);
    return Math.min(2, word.inside) * 9 + Math.min(2, word.small) * 3 + Math.min(2, word.opening);
  }

  /** Returns whether a capitalised word ever stands beside another one, before and behind. */
  int company(String lower) {
    Seen word = seen.getOrDefault(lower, NOTHING);
    return word.before * 2 + word.after;
  }
}
