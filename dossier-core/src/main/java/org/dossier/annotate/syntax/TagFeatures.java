package org.dossier.annotate.syntax;

/**
 * What the tagger looks at: the word and its neighbours, their ends and shapes, the tags they may
 * have, and the two tags before. The one place where its features are defined, for reading and for
 * training.
 */
public final class TagFeatures {

  /** Most features of one word. */
  public static final int MOST = 50;

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
    Forms forms = view.forms();
    int[] classes = view.groups();
    int w = forms.word[i];
    int left = at(forms.word, i - 1);
    int right = at(forms.word, i + 1);
    int end = forms.suffix[2][i];
    int own = classes[i];
    int next = at(classes, i + 1);
    int after = at(classes, i + 2);
    int n = 0;
    n = put(into, n, forms.form[i]);
    n = put(into, n, w);
    for (int[] suffix : forms.suffix) {
      n = put(into, n, suffix[i]);
    }
    for (int[] prefix : forms.prefix) {
      n = put(into, n, prefix[i]);
    }
    n = put(into, n, forms.shape[i]);
    n = put(into, n, left);
    n = put(into, n, at(forms.word, i - 2));
    n = put(into, n, right);
    n = put(into, n, at(forms.word, i + 2));
    n = put(into, n, before);
    n = put(into, n, Hash.mix(before, earlier));
    n = put(into, n, Hash.mix(before, w));
    n = put(into, n, Hash.mix(before, end));
    n = put(into, n, Hash.mix(before, next));
    n = put(into, n, own);
    n = put(into, n, next);
    n = put(into, n, after);
    n = put(into, n, at(classes, i - 1));
    n = put(into, n, Hash.mix(next, after));
    n = put(into, n, Hash.mix(own, next));
    n = put(into, n, Hash.mix(own, before));
    n = put(into, n, Hash.mix(own, before, next));
    n = put(into, n, Hash.mix(before, earlier, own));
    n = put(into, n, Hash.mix(left, w));
    n = put(into, n, Hash.mix(w, right));
    n = put(into, n, Hash.mix(left, right));
    n = put(into, n, at(forms.suffix[2], i - 1));
    n = put(into, n, at(forms.suffix[2], i + 1));
    n = put(into, n, Hash.mix(forms.shape[i], at(forms.shape, i - 1)));
    n = put(into, n, Hash.mix(forms.shape[i], at(forms.shape, i + 1), end));
    n = put(into, n, Hash.mix(forms.shape[i], end, i == 0 ? 1 : 0));
    n = put(into, n, view.broad()[i]);
    n = put(into, n, view.narrow()[i]);
    n = put(into, n, Hash.mix(view.broad()[i], before));
    n = put(into, n, Hash.mix(view.broad()[i], at(view.broad(), i + 1)));
    n = put(into, n, at(view.narrow(), i - 1));
    n = put(into, n, at(view.narrow(), i + 1));
    return put(into, n, 1);
  }

  private static int put(int[] into, int n, int value) {
    into[n] = Hash.mix(value, n + 1);
    return n + 1;
  }

  private static int at(int[] values, int i) {
    return i >= 0 && i < values.length ? values[i] : OUTSIDE;
  }
}
