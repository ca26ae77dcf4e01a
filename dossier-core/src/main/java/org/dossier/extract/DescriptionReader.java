package org.dossier.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Attribution;
import org.dossier.model.Description;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Factuality;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** Reads the properties of the main incident by {@code description.rules}, each wording once. */
final class DescriptionReader implements StatementReader {

  private final Readings readings;

  DescriptionReader(List<Rule> rules) {
    this.readings = new Readings(rules, DescriptionReader::accepts);
  }

  private static boolean accepts(Reading reading) {
    boolean target = reading.rule().setting("aspect").filter("TARGET"::equals).isPresent();
    return !target || !Phrases.isOriginOnly(reading.sentence(), reading.words());
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> descriptions = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        boolean main = context.incidents().isMain(i, reading.words());
        if (main && !isForetold(reading, earlier) && known.add(wording(reading))) {
          descriptions.add(description(context, reading));
        }
      }
    }
    return descriptions;
  }

  /** What a warning speaks of had not happened. */
  private static boolean isForetold(Reading reading, List<Statement> earlier) {
    return earlier.stream()
        .filter(s -> s instanceof Warning w && w.type() != Warning.Type.FOREKNOWLEDGE)
        .anyMatch(s -> s.grounds().evidence().overlaps(reading.sentence().quote(reading.words())));
  }

  private static String wording(Reading reading) {
    Slice named = reading.part("place").orElse(reading.words());
    String words = reading.sentence().quote(named).quote();
    return aspect(reading) + Phrases.oneLine(words).toLowerCase(Locale.ROOT);
  }

  private static Aspect aspect(Reading reading) {
    return Aspect.valueOf(reading.rule().setting("aspect").orElseThrow());
  }

  private static Description description(Context context, Reading reading) {
    Attribution attribution = context.attributionOf(reading.clause(), reading.words());
    Factuality factuality = Hedges.outlet(reading.sentence(), reading.words(), attribution);
    return new Description(
        context.grounds(
            Statement.Kind.DESCRIPTION,
            reading.clause(),
            reading.words(),
            attribution,
            factuality,
            reading.rule().name()),
        aspect(reading));
  }
}
