package org.dossier.review;

import java.util.Optional;
import org.dossier.model.Content;
import org.dossier.model.Dating;
import org.dossier.model.Description;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.Occurrence;
import org.dossier.model.Passage;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Speech;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** Makes statements of what a person reads in words; what the person does not say stays open. */
final class Contents {

  private final Reports reports;
  private final Document document;

  /**
   * Makes statements of one report.
   *
   * @param reports where words are found
   * @param document the report
   */
  Contents(Reports reports, Document document) {
    this.reports = reports;
    this.document = document;
  }

  Statement statement(Content content, Grounds grounds) throws Lost {
    Optional<Evidence> no = Optional.empty();
    if (content instanceof Content.OfFigure it) {
      return figure(it, grounds);
    } else if (content instanceof Content.OfResponsibility it) {
      return new Responsibility(grounds, it.type(), words(it.target()), no, no, Optional.empty());
    } else if (content instanceof Content.OfWarning it) {
      return new Warning(grounds, it.type(), no, no, no, no, no);
    } else if (content instanceof Content.OfResponse it) {
      return new Response(
          grounds, it.type(), no, no, Response.Causality.NOT_STATED, Optional.empty());
    } else if (content instanceof Content.OfProceeding it) {
      return new Proceeding(grounds, it.step(), words(it.persons()), Optional.empty(), no);
    } else if (content instanceof Content.OfOccurrence it) {
      return new Occurrence(grounds, it.type(), no);
    } else if (content instanceof Content.OfDescription it) {
      return new Description(grounds, it.aspect());
    }
    return new Speech(grounds, grounds.evidence());
  }

  private Figure figure(Content.OfFigure it, Grounds grounds) {
    return new Figure(
        grounds,
        it.measure(),
        it.count(),
        Optional.empty(),
        false,
        Figure.Perpetrators.NOT_STATED,
        Optional.empty(),
        asOf(),
        Figure.Trend.NONE);
  }

  /** A figure stands for the time of its report, as one that was read does. */
  private Dating asOf() {
    return document.publication().time().isEmpty()
        ? Dating.UNKNOWN
        : Dating.of(document.publication().day(), "the report's own time");
  }

  private Optional<Evidence> words(Optional<Passage> passage) throws Lost {
    return passage.isPresent() ? Optional.of(reports.words(passage.get())) : Optional.empty();
  }
}
