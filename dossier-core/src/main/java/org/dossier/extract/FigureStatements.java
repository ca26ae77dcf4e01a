package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Attribution;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.Measure;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** Makes statements of the figures read: whose incident, who says so, as of when. */
final class FigureStatements implements StatementReader {

  private final Tallies tallies;

  FigureStatements(Tallies tallies) {
    this.tallies = tallies;
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Tallies.Issued> issued = tallies.read(context.clauses());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (FigureReader.Draft draft : context.figures().get(i)) {
        statements.add(figure(context, i, draft, issued));
      }
    }
    return statements;
  }

  private static Figure figure(
      Context context, int clause, FigureReader.Draft draft, List<Tallies.Issued> issued) {
    Clause sentence = context.clauses().get(clause);
    Attribution attribution = attribution(context, clause, draft, issued);
    Grounds grounds =
        context.grounds(
            Statement.Kind.FIGURE,
            clause,
            draft.words(),
            attribution,
            Hedges.outlet(sentence, draft.words(), attribution),
            draft.rule().name());
    return new Figure(
        grounds,
        draft.measure(),
        draft.count(),
        draft.who().filter(who -> !People.isGeneric(sentence, who)).map(sentence::quote),
        draft.subset() || isOfOneHospital(sentence, draft, attribution),
        draft.perpetrators(),
        agent(sentence, draft, attribution),
        asOf(context.document()),
        draft.trend());
  }

  /** What a speaker only takes for granted is the outlet's own word. */
  private static Attribution attribution(
      Context context, int clause, FigureReader.Draft draft, List<Tallies.Issued> issued) {
    Slice anchor = draft.number().orElse(draft.words());
    Attribution own = context.attributionOf(clause, anchor);
    if (own.voices().isEmpty()) {
      return issuer(clause, draft, issued);
    }
    return Presupposed.is(context.clauses().get(clause), anchor) ? Attribution.OUTLET : own;
  }

  /** A hospital counts its own patients, not all of the hurt. */
  private static boolean isOfOneHospital(
      Clause clause, FigureReader.Draft draft, Attribution attribution) {
    boolean hurt = draft.measure() == Measure.HOSPITALISED || draft.measure() == Measure.INJURED;
    return hurt && attribution.origin().filter(voice -> isHospital(clause, voice)).isPresent();
  }

  private static boolean isHospital(Clause clause, Voice voice) {
    return Stream.of(voice.words().quote().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .anyMatch(word -> clause.lexicon().value("hospital", word).isPresent());
  }

  /** A figure that nobody else is cited for comes from whoever issued the tally of its measure. */
  private static Attribution issuer(
      int clause, FigureReader.Draft draft, List<Tallies.Issued> issued) {
    return issued.stream()
        .filter(tally -> tally.measure() == draft.measure() && tally.clause() <= clause)
        .reduce((a, b) -> b)
        .map(tally -> Attribution.to(tally.voice()))
        .orElse(Attribution.OUTLET);
  }

  /** The security force that did the harm, by name or as the "it" of its own announcement. */
  private static Optional<Evidence> agent(
      Clause clause, FigureReader.Draft draft, Attribution attribution) {
    if (!draft.rule().name().startsWith("figure.object")) {
      return Optional.empty();
    }
    Optional<Slice> subject = Subjects.before(clause, draft.words().first());
    boolean pronoun =
        subject.map(s -> s.end() - s.first() == 1 && clause.is(s.first(), "pronoun")).orElse(false);
    if (pronoun) {
      return attribution
          .origin()
          .filter(voice -> voice.kind() != Voice.Kind.MEDIA && voice.kind() != Voice.Kind.PERSON)
          .map(Voice::words);
    }
    return subject
        .filter(s -> VoiceKinds.of(clause, s).equals(Optional.of(Voice.Kind.OFFICIAL)))
        .map(clause::quote);
  }

  private static Dating asOf(Document document) {
    return document.publication().time().isEmpty()
        ? Dating.UNKNOWN
        : Dating.of(document.publication().day(), "the report's own time");
  }
}
