package org.dossier.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * What the models of attribution are trained on, made of a report with labelled attributions.
 *
 * @param cues one example for each sentence
 * @param spans one example for each labelled attribution
 */
public record Examples(List<Example> cues, List<Example> spans) {

  /** A sequence of tokens with the states that are right. */
  public static final class Example {
    private final int[][] features;
    private final int[] states;

    /** Makes an example of the features and the state of each token; neither is to be changed. */
    public Example(int[][] features, int[] states) {
      this.features = features;
      this.states = states;
    }

    /** Returns the features of each token; not to be changed. */
    public int[][] features() {
      return features;
    }

    /** Returns the state of each token; not to be changed. */
    public int[] states() {
      return states;
    }
  }

  public Examples {
    cues = List.copyOf(cues);
    spans = List.copyOf(spans);
  }

  /** Makes the examples of a report; labels that no sequence of states can have are left out. */
  public static Examples of(AnnotatedDocument document, List<Reported> labelled) {
    Text text = new Text(document, Field.TEXT);
    List<Reported> inOrder =
        labelled.stream().sorted(Comparator.comparing(r -> r.cue().get(0))).toList();
    List<Run> cues = inOrder.stream().map(reported -> hull(text, reported.cue())).toList();
    CueMarks marks = new CueMarks(text, cues);
    List<Example> spans = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      if (!inOrder.get(i).content().isEmpty()) {
        spans(text, marks, cues.get(i), inOrder.get(i)).ifPresent(spans::add);
      }
    }
    return new Examples(cues(text, marks), spans);
  }

  private static Run hull(Text text, List<Span> spans) {
    return text.tokensIn(spans.get(0).hull(spans.get(spans.size() - 1)));
  }

  private static List<Example> cues(Text text, CueMarks marks) {
    List<Example> examples = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      int start = text.start(s);
      int end = text.start(s + 1);
      int[] labels = new int[end - start];
      for (int i = start; i < end; i++) {
        boolean begins = marks.begins(i) || i == start;
        labels[i - start] =
            marks.isInside(i) ? (begins ? Scheme.BEGIN : Scheme.INSIDE) : Scheme.OUT;
      }
      examples.add(new Example(CueFeatures.of(text, start, end), Scheme.CUES.states(labels)));
    }
    return examples;
  }

  private static Optional<Example> spans(Text text, CueMarks marks, Run cue, Reported reported) {
    Window window = Window.around(text, cue);
    int[] parts = new int[window.end() - window.start()];
    mark(text, window, reported.content(), parts, Scheme.CONTENT_BEGIN);
    mark(text, window, reported.source(), parts, Scheme.SOURCE_BEGIN);
    return Scheme.SPANS
        .statesOf(labels(parts))
        .map(states -> new Example(SpanFeatures.of(text, marks, window), states));
  }

  private static void mark(Text text, Window window, List<Span> spans, int[] parts, int part) {
    for (Span span : spans) {
      Run run = text.tokensIn(span);
      int first = Math.max(run.first(), window.start());
      int end = Math.min(run.end(), window.end());
      if (first < end) {
        Arrays.fill(parts, first - window.start(), end - window.start(), part);
      }
    }
  }

  /** Tells the first token of each part, and the first after it, from the others. */
  private static int[] labels(int[] parts) {
    int[] labels = parts.clone();
    for (int i = 1; i < parts.length; i++) {
      if (parts[i] == parts[i - 1]) {
        labels[i] = parts[i] == Scheme.OUT ? Scheme.OUT : parts[i] + 1;
      } else {
        labels[i] = parts[i] == Scheme.OUT ? Scheme.BACK_OUT : parts[i];
      }
    }
    return labels;
  }
}
