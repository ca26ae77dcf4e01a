package org.dossier.extract.attribution;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Field;
import org.dossier.model.Sentence;
import org.dossier.model.Span;

/** Reads cues first, then the source and content of each. */
final class TrainedReader implements AttributionReader {

  private final SequenceModel cues;
  private final SequenceModel spans;

  TrainedReader(SequenceModel cues, SequenceModel spans) {
    this.cues = cues;
    this.spans = spans;
  }

  static TrainedReader load() {
    try (InputStream stream = TrainedReader.class.getResourceAsStream(LinearModel.FILE)) {
      if (stream == null) {
        throw new IOException("data file missing from this library: " + LinearModel.FILE);
      }
      byte[] bytes = new GZIPInputStream(stream, 1 << 16).readAllBytes();
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return new TrainedReader(
          LinearModel.read(in, Scheme.CUES), LinearModel.read(in, Scheme.SPANS));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the models of attribution", e);
    }
  }

  @Override
  public List<Reported> read(AnnotatedDocument document, Predicate<Sentence> worth) {
    List<Reported> all = new ArrayList<>();
    for (Field field : List.of(Field.TITLE, Field.TEXT)) {
      Text text = new Text(document, field);
      all.addAll(spans(text, cues(text, worth), field));
    }
    return all;
  }

  /** Returns what is said, and by whom, at each of the cues. */
  List<Reported> spans(Text text, List<Run> found, Field field) {
    CueMarks marks = new CueMarks(text, found);
    List<Reported> all = new ArrayList<>();
    for (Run cue : found) {
      Window window = Window.around(text, cue);
      int[] states = SequenceModel.best(spans, Scheme.SPANS, SpanFeatures.of(text, marks, window));
      List<Span> content = runs(text, window, states, Scheme.CONTENT_BEGIN);
      if (!content.isEmpty()) {
        List<Span> source = runs(text, window, states, Scheme.SOURCE_BEGIN);
        all.add(new Reported(field, source, List.of(text.span(cue.first(), cue.end())), content));
      }
    }
    return all;
  }

  private List<Run> cues(Text text, Predicate<Sentence> worth) {
    List<Run> found = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      if (worth.test(text.sentence(s))) {
        addCues(text, text.start(s), text.start(s + 1), found);
      }
    }
    return found;
  }

  private void addCues(Text text, int start, int end, List<Run> found) {
    int[] states = SequenceModel.best(cues, Scheme.CUES, CueFeatures.of(text, start, end));
    for (int i = 0; i < states.length; i++) {
      if (Scheme.CUES.label(states[i]) == Scheme.BEGIN) {
        found.add(new Run(start + i, start + endOf(states, i, Scheme.CUES, Scheme.INSIDE)));
      }
    }
  }

  private static List<Span> runs(Text text, Window window, int[] states, int begin) {
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      if (Scheme.SPANS.label(states[i]) == begin) {
        int end = endOf(states, i, Scheme.SPANS, begin + 1);
        runs.add(text.span(window.start() + i, window.start() + end));
      }
    }
    return runs;
  }

  private static int endOf(int[] states, int first, Scheme scheme, int inside) {
    int end = first + 1;
    while (end < states.length && scheme.label(states[end]) == inside) {
      end++;
    }
    return end;
  }
}
