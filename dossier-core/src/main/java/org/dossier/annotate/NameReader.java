package org.dossier.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.NameRuns.Run;
import org.dossier.model.NameMention;
import org.dossier.model.Sentence.Role;
import org.dossier.model.TimeMention;

/** Finds the names of a document and brings the forms of one name together. */
final class NameReader {

  private static final double MOSTLY = 0.7;

  private final NameLexicon lexicon;
  private final Vocabulary vocabulary;
  private final Set<String> functionWords;
  private final NameRuns runs;
  private final NameTyper typer;
  private final Canonicals canonicals;
  private final LearntNames learnt;
  private final TrueCase trueCase;

  NameReader(
      NameLexicon lexicon, Vocabulary vocabulary, Set<String> functionWords, LearntNames learnt) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.functionWords = functionWords;
    this.runs = new NameRuns(lexicon);
    this.typer = new NameTyper(lexicon, vocabulary);
    this.canonicals = Canonicals.load(lexicon);
    this.learnt = learnt;
    this.trueCase = new TrueCase(lexicon, vocabulary);
  }

  /**
   * Returns the names of each sentence.
   *
   * @param times the time expressions of each sentence, whose words name nothing
   */
  List<List<NameMention>> read(List<Draft> drafts, List<List<TimeMention>> times) {
    Set<String> capitalised = capitalisedInside(drafts);
    List<List<RawName>> told = new ArrayList<>(drafts.size());
    List<BitSet> barred = new ArrayList<>(drafts.size());
    List<List<String>> written = new ArrayList<>(drafts.size());
    for (int s = 0; s < drafts.size(); s++) {
      BitSet timed = new BitSet();
      times.get(s).forEach(time -> timed.set(time.first(), time.end()));
      barred.add((BitSet) timed.clone());
      Optional<RawName> dateline = DatelinePlace.in(drafts, s);
      dateline.ifPresent(place -> timed.set(place.first(), place.end()));
      List<RawName> names = names(drafts.get(s), timed, capitalised);
      dateline.ifPresent(place -> names.add(0, place));
      told.add(names);
      written.add(written(drafts.get(s), capitalised));
    }
    return canonicals.resolve(drafts, learnt.join(written, told, barred));
  }

  private List<String> written(Draft draft, Set<String> capitalised) {
    Words words = draft.words();
    boolean shouted = isShouted(words);
    boolean plain = draft.role() == Role.PROSE && !isTitleCase(words) && !shouted;
    return plain ? TrueCase.asWritten(words) : trueCase.running(words, capitalised, shouted);
  }

  /** Words written with a capital where no sentence begins: they are names at its beginning too. */
  private Set<String> capitalisedInside(List<Draft> drafts) {
    Set<String> inside = new HashSet<>();
    for (Draft draft : drafts) {
      Words words = draft.words();
      if (draft.role() == Role.PROSE && !isTitleCase(words) && !isShouted(words)) {
        for (int i = 1; i < words.size(); i++) {
          if (words.isCapitalised(i) && !isOpening(words, i)) {
            inside.add(words.lower(i));
          }
        }
      }
    }
    return inside;
  }

  private List<RawName> names(Draft draft, BitSet barred, Set<String> capitalised) {
    Words words = draft.words();
    boolean shouted = isShouted(words);
    boolean plain = draft.role() == Role.PROSE && !isTitleCase(words) && !shouted;
    if (!plain) {
      barOrdinary(words, barred, capitalised);
    }
    List<RawName> names = new ArrayList<>();
    for (Run run : runs.in(words, barred)) {
      int first = start(words, run, capitalised);
      if (first < run.end()) {
        typer.names(words, new Run(first, run.end())).stream()
            .filter(
                name ->
                    plain || name.sure() || (!shouted && !isOpeningWord(words, name, capitalised)))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static boolean isOpeningWord(Words words, RawName name, Set<String> capitalised) {
    return name.end() == name.first() + 1
        && isOpening(words, name.first())
        && !NameTyper.isAcronym(words.text(name.first()))
        && !capitalised.contains(words.lower(name.first()));
  }

  /** In a headline every word may be capitalised: only what is no ordinary word can be a name. */
  private void barOrdinary(Words words, BitSet barred, Set<String> capitalised) {
    int i = 0;
    while (i < words.size()) {
      int known = lexicon.known(words, i).map(RawName::end).orElse(i);
      String lower = words.lower(i);
      boolean title = lexicon.titleEnd(words, i) > i;
      if (known == i && !title && !capitalised.contains(lower) && vocabulary.knows(lower)) {
        barred.set(i);
      }
      i = Math.max(i + 1, known);
    }
  }

  /** Text in capitals throughout, as wire copy once was. */
  private static boolean isShouted(Words words) {
    int shouted = 0;
    int letters = 0;
    for (int i = 0; i < words.size(); i++) {
      String text = words.text(i);
      if (text.length() > 1 && Character.isLetter(text.charAt(0))) {
        letters++;
        shouted += Character.isUpperCase(text.charAt(1)) ? 1 : 0;
      }
    }
    return letters >= 4 && shouted > MOSTLY * letters;
  }

  /** Prose with many names ends in a stop; a headline does not. */
  private static boolean isTitleCase(Words words) {
    if (words.is(words.size() - 1, ".")) {
      return false;
    }
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && words.text(i).length() > 3) {
        letters++;
        capitals += words.isCapitalised(i) ? 1 : 0;
      }
    }
    return letters >= 4 && capitals > MOSTLY * letters;
  }

  /** Steps over words that are capitalised only because something begins with them. */
  private int start(Words words, Run run, Set<String> capitalised) {
    int first = run.first();
    while (first < run.end() && isLexiconFree(words, first) && isLeader(words, first, run)) {
      first++;
    }
    boolean opening = first == run.first() && isOpening(words, first);
    return opening && isLexiconFree(words, first) && isOrdinary(words, run, capitalised)
        ? first + 1
        : first;
  }

  private boolean isLexiconFree(Words words, int i) {
    return lexicon.known(words, i).filter(name -> !isSingleOrdinary(words, name)).isEmpty();
  }

  private boolean isSingleOrdinary(Words words, RawName name) {
    boolean single = name.end() == name.first() + 1;
    return single
        && isOpening(words, name.first())
        && vocabulary.isCommon(words.lower(name.first()));
  }

  /** A function word leads a name, except that "Second Service" is a name inside a sentence. */
  private boolean isLeader(Words words, int i, Run run) {
    boolean headed =
        run.end() > i + 1
            && !isOpening(words, i)
            && lexicon.head(words.lower(run.end() - 1)).isPresent()
            && words.lower(i).length() > 3;
    return !headed && isFunctionWord(words, i);
  }

  private boolean isFunctionWord(Words words, int i) {
    return functionWords.contains(words.lower(i)) && !NameTyper.isAcronym(words.text(i));
  }

  private boolean isOrdinary(Words words, Run run, Set<String> capitalised) {
    int first = run.first();
    String lower = words.lower(first);
    boolean name =
        NameTyper.isAcronym(words.text(first))
            || capitalised.contains(lower)
            || (lexicon.isGivenName(lower) && run.end() > first + 1)
            || (lexicon.titleEnd(words, first) > first && run.end() > first + 1)
            || (run.end() > first + 1 && lexicon.head(words.lower(run.end() - 1)).isPresent())
            || (run.end() > first + 2 && words.is(first + 1, "of"));
    return !name && vocabulary.knows(lower);
  }

  private static boolean isOpening(Words words, int i) {
    return i == 0
        || (!words.isWord(i - 1)
            && !words.isDigits(i - 1)
            && !words.is(i - 1, ",")
            && !words.is(i - 1, "("));
  }
}
