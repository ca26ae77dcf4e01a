package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dossier.annotate.Annotator;
import org.dossier.extract.attribution.AttributionReader;
import org.dossier.extract.attribution.Reported;
import org.dossier.lab.attribution.AttributionPage;
import org.dossier.lab.attribution.AttributionScore;
import org.dossier.lab.attribution.Labelled;
import org.dossier.model.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the attributions read in PolNeAR. */
@Command(
    name = "attribution",
    description = "Source, cue and content of attributions, by the definitions of Citron.",
    mixinStandardHelpOptions = true)
final class ScoreAttribution implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "Holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann.")
  private Path folder;

  @Option(
      names = "--agreement",
      paramLabel = "FOLDER",
      description = "Such a folder, only to see how its annotators agree; by default the same.")
  private Optional<Path> marked = Optional.empty();

  @Mixin private Page kept = new Page();

  private final List<String> missed = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreAttribution() {}

  @Override
  public Integer call() throws IOException {
    List<List<Labelled>> reports = Labelled.in(folder);
    if (reports.isEmpty()) {
      throw new IOException(folder + ": no attributions/*.ann in it; give PolNeAR's dev folder");
    }
    AttributionScore score = AttributionScore.NONE;
    Annotator annotator = Annotator.english();
    AttributionReader reader = AttributionReader.standard();
    for (List<Labelled> report : reports) {
      Labelled first = report.get(0);
      List<Reported> read =
          reader.read(annotator.annotate(first.document())).stream()
              .filter(reported -> reported.field() == Field.TEXT)
              .toList();
      score = score.plus(score(first, read));
      addUnmatched(first, first.attributions(), read, missed);
      addUnmatched(first, read, first.attributions(), extra);
    }
    AttributionPage page = new AttributionPage(reports.size(), score, agreement(), missed, extra);
    spec.commandLine().getOut().print(page.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("attribution.md", page.markdown());
    return 0;
  }

  private static AttributionScore score(Labelled report, List<Reported> read) {
    return AttributionScore.of(report.document().text(), read, report.attributions());
  }

  private AttributionScore agreement() throws IOException {
    AttributionScore sum = AttributionScore.NONE;
    for (List<Labelled> report : Labelled.in(marked.orElse(folder))) {
      for (Labelled one : report) {
        for (Labelled other : report) {
          boolean same = one.annotator().equals(other.annotator());
          sum = same ? sum : sum.plus(score(one, other.attributions()));
        }
      }
    }
    return sum;
  }

  private static void addUnmatched(
      Labelled report, List<Reported> all, List<Reported> others, List<String> unmatched) {
    for (Reported one : all) {
      if (others.stream().noneMatch(one::sharesCueWith)) {
        String cue = report.document().cut(Field.TEXT, one.cue().get(0));
        unmatched.add(cue.strip().split("\\s+")[0].toLowerCase(Locale.ROOT));
      }
    }
  }
}
