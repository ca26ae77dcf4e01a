package org.dossier.annotate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dossier.annotate.syntax.EnglishGrammar;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Grammar;
import org.dossier.model.NameMention;
import org.dossier.model.Quotation;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.Timex;

/** Cuts English news into sentences, then lets each reader look at them. */
final class EnglishAnnotator implements Annotator {

  private final Blocks blocks;
  private final TimeReader times;
  private final TimexReader timexes;
  private final NumberReader numbers;
  private final NameReader names;
  private final Grammar grammar = EnglishGrammar.shared();
  private final QuotationReader quotations = new QuotationReader();
  private final ReferenceReader references;
  private final Set<Layer> layers;

  private EnglishAnnotator(
      Set<Layer> layers,
      Blocks blocks,
      TimeReader times,
      TimexReader timexes,
      NumberReader numbers,
      NameReader names,
      ReferenceReader references) {
    this.layers = layers;
    this.blocks = blocks;
    this.times = times;
    this.timexes = timexes;
    this.numbers = numbers;
    this.names = names;
    this.references = references;
  }

  static EnglishAnnotator load(Set<Layer> layers) {
    Set<String> functionWords = Resource.words("function-words.txt");
    Vocabulary vocabulary = Vocabulary.load();
    Abbreviations abbreviations = Abbreviations.load();
    Numerals numerals = Numerals.load();
    Tense.Signs signs = Tense.Signs.load();
    Tokenizer tokenizer = new Tokenizer(abbreviations, new RunTogether(vocabulary));
    return new EnglishAnnotator(
        Set.copyOf(layers),
        new Blocks(tokenizer, splitter(abbreviations, functionWords, vocabulary)),
        TimeReader.load(numerals, functionWords, signs),
        TimexReader.load(numerals, signs),
        new NumberReader(numerals, Qualifiers.load()),
        new NameReader(NameLexicon.load(), vocabulary, functionWords, LearntNames.load(vocabulary)),
        new ReferenceReader(ReferenceWords.load(), functionWords));
  }

  private static SentenceSplitter splitter(
      Abbreviations abbreviations, Set<String> functionWords, Vocabulary vocabulary) {
    Set<String> heads = new HashSet<>(Resource.words("titles.txt"));
    Resource.rows("heads.tsv").forEach(row -> heads.add(row[0]));
    return new SentenceSplitter(
        new AbbreviationEnds(abbreviations, functionWords, vocabulary, Set.copyOf(heads)),
        new UnstoppedEnds(functionWords));
  }

  @Override
  public AnnotatedDocument annotate(Document given) {
    List<Draft> drafts = blocks.drafts(given);
    Optional<Dateline> dateline = Dateline.of(drafts, given.publication().date());
    Document document = dateline.map(line -> line.date(given)).orElse(given);
    Optional<LocalDate> published = document.publication().date();
    Optional<LocalDate> today = dateline.map(Dateline::day).or(() -> published);
    List<List<Timex>> timexesOf = layer(Layer.TIMEXES, drafts, () -> timexes(drafts, today));
    List<List<TimeMention>> timesOf =
        layer(Layer.TIMES, drafts, () -> times(drafts, timexesOf, published, today));
    List<List<NameMention>> namesOf = layer(Layer.NAMES, drafts, () -> names.read(drafts, timesOf));
    List<List<Quotation>> quotationsOf = layer(Layer.QUOTATIONS, drafts, () -> quotations(drafts));
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      sentences.add(
          sentence(
              i,
              drafts.get(i),
              timesOf.get(i),
              namesOf.get(i),
              quotationsOf.get(i),
              timexesOf.get(i)));
    }
    Grammar remembering = grammar.remembering(sentences.size());
    return new AnnotatedDocument(
        document,
        sentences,
        remembering,
        new ReadReferences(references, document, List.copyOf(sentences), remembering));
  }

  private <T> List<List<T>> layer(Layer layer, List<Draft> drafts, Supplier<List<List<T>>> reader) {
    return layers.contains(layer) ? reader.get() : Collections.nCopies(drafts.size(), List.of());
  }

  private Sentence sentence(
      int index,
      Draft draft,
      List<TimeMention> times,
      List<NameMention> names,
      List<Quotation> quotations,
      List<Timex> timexes) {
    Span span = draft.words().span(0, draft.tokens().size());
    return new Sentence(
        index,
        draft.field(),
        span,
        draft.role(),
        draft.paragraph(),
        draft.tokens(),
        layers.contains(Layer.NUMBERS) ? numbers.read(draft.words(), times) : List.of(),
        times,
        names,
        quotations,
        timexes);
  }

  private List<List<TimeMention>> times(
      List<Draft> drafts,
      List<List<Timex>> timexes,
      Optional<LocalDate> published,
      Optional<LocalDate> today) {
    TimeMemory memory = new TimeMemory();
    int shift = daysBetween(published, today);
    List<List<TimeMention>> all = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Words words = drafts.get(i).words();
      List<TimeMention> read =
          times.read(words, memory).stream().map(time -> shifted(time, shift)).toList();
      all.add(TimexView.added(words, read, timexes.get(i), published));
    }
    return all;
  }

  /** Counts from the day of publication what the report counts from the day it was filed. */
  private static TimeMention shifted(TimeMention time, int days) {
    return days != 0 && time.value() instanceof TimeValue.FromPublication distance
        ? new TimeMention(time.first(), time.end(), distance.plus(days), time.rule())
        : time;
  }

  private static int daysBetween(Optional<LocalDate> published, Optional<LocalDate> today) {
    return published.isPresent() && today.isPresent()
        ? Math.toIntExact(ChronoUnit.DAYS.between(published.get(), today.get()))
        : 0;
  }

  private List<List<Timex>> timexes(List<Draft> drafts, Optional<LocalDate> today) {
    TimexMemory memory = new TimexMemory();
    return drafts.stream().map(draft -> timexes.read(draft.words(), today, memory)).toList();
  }

  private List<List<Quotation>> quotations(List<Draft> drafts) {
    List<List<Quotation>> all = new ArrayList<>(drafts.size());
    int first = 0;
    for (int i = 1; i <= drafts.size(); i++) {
      boolean ends =
          i == drafts.size() || drafts.get(i).paragraph() != drafts.get(first).paragraph();
      if (ends) {
        all.addAll(quotations.read(drafts.subList(first, i).stream().map(Draft::words).toList()));
        first = i;
      }
    }
    return all;
  }
}
