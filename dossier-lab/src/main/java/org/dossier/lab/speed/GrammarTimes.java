package org.dossier.lab.speed;

import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.syntax.EnglishGrammar;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.model.Grammar;
import org.dossier.model.Sentence;
import org.dossier.model.Token;

/**
 * How long the grammar of sentences takes: tags with base forms, trees where the tags are known,
 * and both together, each for itself.
 */
final class GrammarTimes {

  /** The grammar parses longer sentences in stretches too. */
  private static final int LONGEST = 150;

  @SuppressWarnings("ArrayRecordComponent") // made for one measurement, compared with nothing
  private record Tagged(Forms forms, int[] tags) {}

  private GrammarTimes() {}

  /**
   * Measures the three.
   *
   * @param reports the sentences of each report
   * @param timed notes the times
   * @throws Exception if the grammar fails
   */
  static void add(List<List<Sentence>> reports, Timed timed) throws Exception {
    Grammar grammar = EnglishGrammar.shared();
    timed.each("tags", reports, report -> report.stream().map(grammar::tags).toList());
    Tagger tagger = Tagger.load();
    Parser parser = Parser.load();
    List<List<Tagged>> tagged = reports.stream().map(report -> tagged(report, tagger)).toList();
    timed.each(
        "trees, tags at hand",
        tagged,
        report -> report.stream().map(s -> parser.parse(s.forms(), s.tags())).toList());
    timed.each("tags and trees", reports, report -> report.stream().map(grammar::syntax).toList());
  }

  private static List<Tagged> tagged(List<Sentence> report, Tagger tagger) {
    List<Tagged> tagged = new ArrayList<>();
    for (Sentence sentence : report) {
      List<String> words = sentence.tokens().stream().map(Token::text).toList();
      for (int from = 0; from < words.size(); from += LONGEST) {
        Forms forms = Forms.of(words.subList(from, Math.min(words.size(), from + LONGEST)));
        tagged.add(new Tagged(forms, tagger.tag(forms)));
      }
    }
    return tagged;
  }
}
