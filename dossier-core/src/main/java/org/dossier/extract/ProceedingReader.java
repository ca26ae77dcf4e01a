package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.NumberMention;
import org.dossier.model.Proceeding;
import org.dossier.model.Proceeding.Step;
import org.dossier.model.Statement;

/** Reads steps of the law by {@code proceeding.rules}; never a step the words do not tell. */
final class ProceedingReader implements StatementReader {

  private final Readings readings;

  ProceedingReader(List<Rule> rules) {
    this.readings = new Readings(rules, ProceedingReader::accepts);
  }

  private static boolean accepts(Reading reading) {
    boolean investigation = step(reading) == Step.INVESTIGATION;
    boolean person =
        reading
            .part("persons")
            .filter(slice -> Persons.isPerson(reading.sentence(), slice))
            .isPresent();
    boolean wished =
        reading.rule().name().startsWith("proceeding.noun")
            && Phrases.has(
                reading.sentence(),
                new Slice(Math.max(0, reading.words().first() - 1), reading.words().first() + 1),
                "wished");
    boolean attributive =
        reading.is("attributive") && reading.sentence().is(reading.verb().first() - 1, "det");
    return (investigation || person || reading.is("of")) && !wished && !attributive;
  }

  private static Step step(Reading reading) {
    return Step.valueOf(reading.rule().setting("step").or(reading::value).orElseThrow());
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> proceedings = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      Optional<Slice> persons = Optional.empty();
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        Optional<Slice> own =
            reading.part("persons").or(reading.is("of") ? previous(persons) : Optional::empty);
        if (own.isPresent() || !reading.is("of")) {
          proceedings.add(proceeding(context, reading, own));
          persons = own;
        }
      }
    }
    return proceedings;
  }

  private static java.util.function.Supplier<Optional<Slice>> previous(Optional<Slice> persons) {
    return () -> persons;
  }

  private static Proceeding proceeding(Context context, Reading reading, Optional<Slice> persons) {
    Clause clause = reading.sentence();
    Attribution attribution =
        new Speakers(context).chain(reading, reading.words(), Optional.empty());
    Optional<Slice> described = persons.map(slice -> Persons.described(clause, slice));
    return new Proceeding(
        context.grounds(
            Statement.Kind.PROCEEDING,
            reading.clause(),
            reading.words(),
            attribution,
            Hedges.outlet(clause, reading.verb(), attribution),
            reading.rule().name()),
        step(reading),
        described.map(clause::quote),
        described.flatMap(slice -> number(clause, slice)),
        reading.part("matter").map(clause::quote));
  }

  private static Optional<Count> number(Clause clause, Slice persons) {
    for (int i = persons.first(); i < persons.end(); i++) {
      Optional<NumberMention> number = clause.numberAt(i);
      if (number.isPresent() && number.get().form() == NumberMention.Form.CARDINAL) {
        return number.map(NumberMention::count);
      }
    }
    return Optional.empty();
  }
}
