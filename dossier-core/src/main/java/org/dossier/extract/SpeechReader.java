package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.extract.Voices.Attributed;
import org.dossier.model.Attribution;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.Speech;
import org.dossier.model.Statement;

/** Makes a statement of reported words that no other statement rests on. */
final class SpeechReader implements StatementReader {

  /** Fewer words than this name somebody or something, and say nothing of it. */
  private static final int FEWEST = 5;

  private static final String RULE = "speech.reported/1";

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> speeches = new ArrayList<>();
    for (Attributed attributed : context.voices().attributed()) {
      Clause clause = context.clauses().get(attributed.clause());
      Optional<Slice> content =
          Phrases.unquoted(clause, attributed.content()).filter(words -> saysMuch(clause, words));
      if (content.isPresent() && !isTold(context, attributed, earlier)) {
        speeches.add(speech(context, attributed, content.get()));
      }
    }
    return speeches;
  }

  /** "said in a statement", "told the Gazette": where and to whom, not what. */
  private static boolean saysMuch(Clause clause, Slice words) {
    return words.end() - words.first() >= FEWEST && !clause.is(words.first(), "where-said");
  }

  /** Whether another statement rests on the words, in the mouth of the voice or on its cue. */
  private static boolean isTold(Context context, Attributed attributed, List<Statement> earlier) {
    Clause clause = context.clauses().get(attributed.clause());
    Evidence content = clause.quote(attributed.content());
    Optional<Evidence> cue = attributed.voice().cue().filter(c -> !attributed.cue().isEmpty());
    return earlier.stream()
        .filter(s -> s.kind() != Statement.Kind.TIME && s.kind() != Statement.Kind.DESCRIPTION)
        .anyMatch(
            s ->
                s.grounds().evidence().overlaps(content)
                    || cue.filter(s.grounds().evidence()::overlaps).isPresent());
  }

  private static Speech speech(Context context, Attributed attributed, Slice content) {
    Clause clause = context.clauses().get(attributed.clause());
    Attribution attribution = context.attributionOf(attributed.clause(), attributed.content());
    Attribution own =
        attribution.voices().contains(attributed.voice())
            ? attribution
            : Attribution.to(attributed.voice());
    Factuality factuality = Hedges.outlet(clause, attributed.content(), own);
    return new Speech(
        context.grounds(
            Statement.Kind.ATTRIBUTION, attributed.clause(), content, own, factuality, RULE),
        clause.quote(content));
  }
}
