package org.dossier.annotate.syntax;

/**
 * What the tagger looks at: the word and its neighbours, their ends and shapes, the tags they may
 * have, and the two tags before. The one place where its features are defined, for reading and for
 * training.
 *
 * <p>Most features tell of one word alone, the word itself or one nearby, so that their sums can be
 * kept for frequent words ({@link WordScores}); the others join words, or ask for the tags before.
 */
public final class TagFeatures {

  /** Most features of one word. */
  public static final int MOST = 50;

  /** How far words are looked at to either side. */
  static final int REACH = 2;

  private static final int OUTSIDE = 17;

  private TagFeatures() {}

  /**
   * Fills in the features of one word.
   *
   * @param view the sentence
   * @param i the word
   * @param before tag of the word before, -1 at the start
   * @param earlier tag of the word before that, -1 at the start
   * @param into room for {@link #MOST}
   * @return how many there are
   */
  public static int fill(TagView view, int i, int before, int earlier, int[] into) {
    int n = 0;
    for (int place = -REACH; place <= REACH; place++) {
      n = ofOneWord(view, i + place, place, into, n);
    }
    return ofSeveral(view, i, before, earlier, into, n);
  }

  /**
   * Adds the features that tell of one word alone.
   *
   * @param view the sentence
   * @param j the word they tell of, which may lie outside the sentence
   * @param place where it stands, seen from the word that is to be tagged
   * @param into features
   * @param size how many there are
   * @return how many there are now
   */
  static int ofOneWord(TagView view, int j, int place, int[] into, int size) {
    return switch (place) {
      case -2 -> put(into, size, 12, at(view.forms().word, j));
      case -1 -> nearby(view, j, into, put(into, size, 23, at(view.groups(), j)), 11, 32, 41);
      case 0 -> own(view, j, into, size);
      case 1 -> nearby(view, j, into, put(into, size, 21, at(view.groups(), j)), 13, 33, 42);
      default -> put(into, put(into, size, 14, at(view.forms().word, j)), 22, at(view.groups(), j));
    };
  }

  private static int nearby(
      TagView view, int j, int[] into, int size, int word, int end, int narrow) {
    int n = put(into, size, word, at(view.forms().word, j));
    n = put(into, n, end, at(view.forms().suffix[2], j));
    return put(into, n, narrow, at(view.narrow(), j));
  }

  private static int own(TagView view, int i, int[] into, int size) {
    Forms forms = view.forms();
    int n = put(into, size, 1, forms.form[i]);
    n = put(into, n, 2, forms.word[i]);
    for (int k = 0; k < Forms.SUFFIXES; k++) {
      n = put(into, n, 3 + k, forms.suffix[k][i]);
    }
    for (int k = 0; k < Forms.PREFIXES; k++) {
      n = put(into, n, 7 + k, forms.prefix[k][i]);
    }
    n = put(into, n, 10, forms.shape[i]);
    n = put(into, n, 20, view.groups()[i]);
    n = put(into, n, 37, view.broad()[i]);
    n = put(into, n, 38, view.narrow()[i]);
    return put(into, n, 43, 1);
  }

  /** Adds the features that join words, or words and the tags before; parameters as above. */
  static int ofSeveral(TagView view, int i, int before, int earlier, int[] into, int size) {
    Forms forms = view.forms();
    int[] groups = view.groups();
    int w = forms.word[i];
    int left = at(forms.word, i - 1);
    int right = at(forms.word, i + 1);
    int end = forms.suffix[2][i];
    int shape = forms.shape[i];
    int own = groups[i];
    int next = at(groups, i + 1);
    int broad = view.broad()[i];
    int n = put(into, size, 15, before);
    n = put(into, n, 16, Hash.mix(before, earlier));
    n = put(into, n, 17, Hash.mix(before, w));
    n = put(into, n, 18, Hash.mix(before, end));
    n = put(into, n, 19, Hash.mix(before, next));
    n = put(into, n, 24, Hash.mix(next, at(groups, i + 2)));
    n = put(into, n, 25, Hash.mix(own, next));
    n = put(into, n, 26, Hash.mix(own, before));
    n = put(into, n, 27, Hash.mix(own, before, next));
    n = put(into, n, 28, Hash.mix(before, earlier, own));
    n = put(into, n, 29, Hash.mix(left, w));
    n = put(into, n, 30, Hash.mix(w, right));
    n = put(into, n, 31, Hash.mix(left, right));
    n = put(into, n, 34, Hash.mix(shape, at(forms.shape, i - 1)));
    n = put(into, n, 35, Hash.mix(shape, at(forms.shape, i + 1), end));
    n = put(into, n, 36, Hash.mix(shape, end, i == 0 ? 1 : 0));
    n = put(into, n, 39, Hash.mix(broad, before));
    return put(into, n, 40, Hash.mix(broad, at(view.broad(), i + 1)));
  }

  /** Puts a feature in its place; the kind keeps equal values of different kinds apart. */
  private static int put(int[] into, int n, int kind, int value) {
    into[n] = Hash.mix(value, kind);
    return n + 1;
  }

  private static int at(int[] values, int i) {
    return i >= 0 && i < values.length ? values[i] : OUTSIDE;
  }
}
