package org.dossier.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.model.Act;
import org.dossier.model.Attribution;
import org.dossier.model.Correction;
import org.dossier.model.Decision;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentKey;
import org.dossier.model.IncidentMention;
import org.dossier.model.Speaker;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** Writes statements as persons say they are. */
final class Writing {

  private static final String CORRECTED = "review.corrected/1";
  private static final String ADDED = "review.added/1";

  private final Reports reports;
  private final Places places;

  Writing(Reports reports, Bonds bonds, Function<String, Edits> edits) {
    this.reports = reports;
    this.places = new Places(reports, bonds, edits);
  }

  /** Returns a statement as corrected, under its own id. */
  Statement corrected(Statement read, Correction to) throws Lost {
    Statement content = read instanceof Figure figure ? figure(figure, to) : read;
    return content.withGrounds(grounds(read.grounds(), to));
  }

  private static Figure figure(Figure read, Correction to) {
    return new Figure(
        read.grounds(),
        to.measure().orElse(read.measure()),
        to.count().orElse(read.count()),
        read.population(),
        read.subset(),
        read.perpetrators(),
        read.agent(),
        read.asOf(),
        read.trend());
  }

  private Grounds grounds(Grounds read, Correction to) throws Lost {
    Evidence words = to.words().isPresent() ? reports.words(to.words().get()) : read.evidence();
    if (!words.document().equals(read.document())) {
      throw Lost.changed("its words were looked for in another report");
    }
    Attribution attribution =
        to.attribution().isPresent() ? voices(to.attribution().get()) : read.attribution();
    return new Grounds(
        read.id(),
        incident(to.incident(), read.incident(), words),
        words,
        attribution,
        to.attribution().isPresent() ? factuality(attribution) : read.factuality(),
        read.time(),
        CORRECTED);
  }

  private String incident(Optional<IncidentKey> key, String read, Evidence words) throws Lost {
    return key.isPresent() ? places.mention(key.get(), words).id() : read;
  }

  /** Returns a statement that was added. */
  Statement added(Decision decision, Act.Add add) throws Lost {
    Evidence words = reports.words(add.words());
    Extraction report = reports.report(add.words().document());
    IncidentMention incident =
        add.incident().isPresent()
            ? places.mention(add.incident().get(), words)
            : places.main(report, words);
    Attribution attribution = voices(add.attribution());
    Statement unnamed =
        new Contents(reports, report.document())
            .statement(
                add.content(),
                new Grounds(
                    decision.id(),
                    incident.id(),
                    words,
                    attribution,
                    factuality(attribution),
                    incident.time(),
                    ADDED));
    return unnamed.withGrounds(named(unnamed, decision));
  }

  /** Named as the rules name statements, and by its decision: no rule can give the same name. */
  private static Grounds named(Statement statement, Decision decision) {
    Grounds own = statement.grounds();
    String kind = statement.kind().name().toLowerCase(Locale.ROOT);
    return new Grounds(
        "%s#%s+%s".formatted(own.document(), kind, decision.id()),
        own.incident(),
        own.evidence(),
        own.attribution(),
        own.factuality(),
        own.time(),
        own.rule());
  }

  /** An outlet stands for what it says itself, and leaves to others what it has from them. */
  private static Factuality factuality(Attribution attribution) {
    return attribution.voices().isEmpty() ? Factuality.CERTAIN : Factuality.UNCOMMITTED;
  }

  private Attribution voices(List<Speaker> speakers) throws Lost {
    List<Voice> voices = new ArrayList<>();
    for (Speaker speaker : speakers) {
      Evidence words = reports.words(speaker.words());
      voices.add(
          new Voice(
              words.quote(),
              speaker.kind(),
              words,
              Optional.empty(),
              speaker.stance(),
              Factuality.CERTAIN));
    }
    return new Attribution(voices);
  }
}
