package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.extract.attribution.AttributionReader;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Extraction;
import org.dossier.model.NameMention;
import org.dossier.model.PersonMention;
import org.dossier.model.Sentence;
import org.dossier.model.Statement;

/** Reads a document with the rules and lexicons that ship with the library. */
final class StandardExtractor implements Extractor {

  private static final Comparator<Statement> TEXT_ORDER =
      Comparator.<Statement, org.dossier.model.Evidence>comparing(s -> s.grounds().evidence())
          .thenComparing(Statement::kind)
          .thenComparing(s -> s.grounds().id());

  private final Lexicon lexicon = Lexicon.standard();
  private final FigureReader figures = new FigureReader(RuleBook.load("figure.rules", lexicon));
  private final PersonReader persons = new PersonReader(RuleBook.load("person.rules", lexicon));
  private final VoiceReader voices = new VoiceReader(RuleBook.load("voice.rules", lexicon));
  private final AttributionReader attributions = AttributionReader.standard();
  private final List<StatementReader> readers =
      List.of(
          new FigureStatements(new Tallies(RuleBook.load("tally.rules", lexicon))),
          new WarningReader(RuleBook.load("warning.rules", lexicon)),
          new ResponseReader(RuleBook.load("response.rules", lexicon)),
          new ResponsibilityReader(RuleBook.load("responsibility.rules", lexicon)),
          new ProceedingReader(RuleBook.load("proceeding.rules", lexicon)),
          new OccurrenceReader(RuleBook.load("occurrence.rules", lexicon)),
          new DescriptionReader(RuleBook.load("description.rules", lexicon)),
          new SpeechReader(),
          new TimeReferences());

  @Override
  public Extraction extract(AnnotatedDocument annotated) {
    List<Clause> clauses =
        annotated.sentences().stream()
            .map(sentence -> new Clause(annotated, sentence, lexicon))
            .toList();
    List<List<FigureReader.Draft>> drafts =
        clauses.stream().map(clause -> persons.read(clause, figures.read(clause))).toList();
    IncidentMap incidents = IncidentReader.read(annotated.document(), clauses, drafts);
    if (incidents.mentions().isEmpty()) {
      return new Extraction(
          annotated.document(), List.of(), List.of(), List.of(), Unreadable.in(clauses, drafts));
    }
    Context context =
        new Context(annotated.document(), clauses, drafts, incidents, voices(annotated, clauses));
    List<Statement> statements = statements(context);
    return new Extraction(
        annotated.document(),
        incidents.mentions(),
        statements,
        Constraints.of(context, statements),
        Unreadable.in(clauses, drafts),
        named(annotated));
  }

  private static List<PersonMention> named(AnnotatedDocument annotated) {
    List<PersonMention> persons = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      for (NameMention name : sentence.names()) {
        if (name.kind() == NameMention.Kind.PERSON) {
          persons.add(
              new PersonMention(
                  annotated.quote(sentence, name.first(), name.end()), name.canonical()));
        }
      }
    }
    return persons;
  }

  private Voices voices(AnnotatedDocument annotated, List<Clause> clauses) {
    return LearntVoices.add(
        annotated,
        clauses,
        voices.read(clauses),
        attributions.read(annotated, sentence -> mayReport(clauses.get(sentence.index()))));
  }

  /** Statements rest on words of saying alone, so only sentences with one are parsed. */
  private static boolean mayReport(Clause clause) {
    return IntStream.range(0, clause.size()).anyMatch(i -> clause.is(i, "say"));
  }

  private List<Statement> statements(Context context) {
    List<Statement> statements = new ArrayList<>();
    readers.forEach(reader -> statements.addAll(reader.read(context, List.copyOf(statements))));
    statements.sort(TEXT_ORDER);
    return statements;
  }
}
