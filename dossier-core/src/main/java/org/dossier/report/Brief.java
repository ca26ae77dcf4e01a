package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dossier.model.Dossier;
import org.dossier.model.Incident;

/** A dossier told from top to bottom: answers first, then all they rest on. */
final class Brief {

  private static final List<Section> SECTIONS =
      List.of(
          new Section("At a glance", BriefGlance::of),
          new Section("What is disputed", BriefGlance::disputed),
          new Section("What reviewers decided", BriefReview::of),
          new Section("How the date was found", BriefTimeline::derivation),
          new Section("Answers in full", BriefAnswers::of),
          new Section("Figures and their history", BriefFigures::of),
          new Section("What each codebook would record", BriefRecorded::of),
          new Section("Timeline", BriefTimeline::of),
          new Section("Claims against denials", BriefClaims::of),
          new Section("Warnings and responses", BriefWarnings::of),
          new Section("Proceedings", BriefEvents::proceedings),
          new Section("Also reported", BriefEvents::others),
          new Section("Other incidents", BriefIncidents::of),
          new Section("Totals checked", BriefIncidents::aggregates),
          new Section("Sources and dependence", BriefSources::dependences),
          new Section("Documents", BriefSources::documents),
          new Section("What the documents do not say", BriefGaps::notStated),
          new Section("What was not understood", BriefGaps::unread));

  private Brief() {}

  /** Returns the blocks of a dossier; a section without content is left out. */
  static List<BriefBlock> of(Dossier dossier) {
    DossierIndex index = new DossierIndex(dossier);
    List<BriefBlock> blocks = new ArrayList<>();
    blocks.add(title(index));
    for (Section section : SECTIONS) {
      List<BriefBlock> content = section.content().apply(index);
      if (!content.isEmpty()) {
        blocks.add(new BriefBlock.Heading(section.heading()));
        blocks.addAll(content);
      }
    }
    return blocks;
  }

  /** Returns how dossiers were made, told once for all that were made alike. */
  static List<BriefBlock> making(List<Dossier> dossiers) {
    List<BriefBlock> blocks = new ArrayList<>();
    blocks.add(new BriefBlock.Heading("How this was made"));
    dossiers.stream()
        .map(Dossier::run)
        .distinct()
        .map(run -> "Dossier %s, rules %s.".formatted(run.version(), run.rules()))
        .map(made -> made + " Only these documents were used. Every verdict is a proposal.")
        .forEach(made -> blocks.add(BriefText.plain(made).item(0)));
    return blocks;
  }

  private static BriefBlock title(DossierIndex index) {
    Incident main = index.main();
    int documents = index.dossier().story().reports().size();
    return BriefText.strong(Wording.capitalised(main.name()))
        .and(" (%s, %s)".formatted(main.type().label(), Wording.plural(documents, "document")))
        .title();
  }

  private record Section(String heading, Function<DossierIndex, List<BriefBlock>> content) {}
}
