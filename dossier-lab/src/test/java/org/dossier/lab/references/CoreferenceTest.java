package org.dossier.lab.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dossier.annotate.Annotator;
import org.dossier.lab.references.ReferenceScore.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceTest {

  private static final String REPORT =
      """
      # newdoc id = GUM_news_invented
      # newpar
      # sent_id = 1
      1\tOskar\tOskar\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-x-cf1-1-sgl
      2\tBrandt\tBrandt\tPROPN\tNNP\t_\t3\tflat\t_\tEntity=1)
      3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      3\tca\tcan\tAUX\tMD\t_\t5\taux\t_\t_
      4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
      5\trest\trest\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

      # newpar
      # sent_id = 2
      1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-x-cf1-1-ana)
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(2-place-new-x-cf2-2-sgl
      4\tport\tport\tNOUN\tNN\t_\t2\tobj\t_\tEntity=2)|SpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
      """;

  @TempDir Path folder;

  @Test
  void rebuildsTheTextAndItsMentions() throws IOException {
    Coreference read = Coreference.read(write(REPORT));
    assertThat(read.text()).isEqualTo("Oskar Brandt can't rest.\n\nHe left the port.");
    assertThat(read.mentions())
        .extracting(
            Coreference.Mention::entity,
            m -> read.text().substring(m.start(), m.end()),
            m -> read.text().substring(m.head(), m.end()))
        .containsExactly(
            tuple("1", "Oskar Brandt", "Oskar Brandt"),
            tuple("1", "He", "He"),
            tuple("2", "the port", "port"));
  }

  @Test
  void countsALinkAsRightOnlyIfBothAreTheSame() throws IOException {
    ReferenceScore right = ReferenceScore.of(write(REPORT), Annotator.english());
    assertThat(right.rules()).containsExactlyEntriesOf(Map.of("he-alone", new Share(1, 1)));
    assertThat(right.pronouns()).isEqualTo(new Share(1, 1));
    String other = REPORT.replace("(1-person-giv", "(7-person-giv");
    ReferenceScore wrong = ReferenceScore.of(write(other), Annotator.english());
    assertThat(wrong.rules()).containsExactlyEntriesOf(Map.of("he-alone", new Share(0, 1)));
    assertThat(wrong.wrong()).singleElement().asString().contains("he-alone: He -> Oskar Brandt");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("invented.conllu"), text);
  }
}
