package org.dossier.report;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Attribution;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Grounds;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Statement;
import org.dossier.model.Story;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeReference;
import org.dossier.model.TimeValue;

/** A dossier of one document in which everything rests on the same words. */
final class FixtureFlood {

  private FixtureFlood() {}

  /** Returns a dossier with a time statement for every value. */
  static Dossier dossier(Document document, Evidence words, List<TimeValue> values) {
    List<Statement> statements = new ArrayList<>();
    for (TimeValue value : values) {
      statements.add(new TimeReference(grounds(words, statements.size() + 1), value));
    }
    return dossier(document, words, words.quote(), statements);
  }

  /** Returns a dossier with these statements. */
  static Dossier dossier(
      Document document, Evidence words, String name, List<Statement> statements) {
    IncidentMention mention =
        new IncidentMention(
            "d#i1",
            Role.MAIN,
            name,
            IncidentType.NATURAL_DISASTER,
            List.of(),
            Dating.UNKNOWN,
            Optional.empty(),
            List.of(words));
    Incident flood = new Incident("d#i1", Role.MAIN, name, mention.type(), List.of(mention));
    Extraction report =
        new Extraction(document, List.of(mention), statements, constraints(words), List.of());
    return new Dossier(
        new Story(flood, List.of(), List.of(report), List.of()),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        Fixtures.RUN);
  }

  static Grounds grounds(Evidence words, int number) {
    return new Grounds(
        "d#s" + number,
        "d#i1",
        words,
        Attribution.OUTLET,
        Factuality.CERTAIN,
        Dating.UNKNOWN,
        "time/1");
  }

  private static List<TimeConstraint> constraints(Evidence words) {
    return List.of(
        TimeConstraint.inYearOf(
            TimePoint.publicationOf("d"),
            TimePoint.incident("d#i1"),
            new TimeValue.Yearless(Month.MAY, OptionalInt.empty()),
            Strength.SOFT,
            "no year",
            words));
  }
}
