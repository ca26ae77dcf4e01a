package org.dossier.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Answer;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Question;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** The first screen: what, where, when, how many, who claims, what is disputed. */
final class BriefGlance {

  /** Asked of every incident, so that silence shows too. */
  private static final Set<Question> ALWAYS =
      EnumSet.of(
          Question.WHAT, Question.WHERE, Question.WHEN, Question.KILLED, Question.CLAIMED_BY);

  /** Asked about what somebody has to know first: who says so stands beside the answer. */
  private static final Set<Question> SOURCED = EnumSet.range(Question.KILLED, Question.BLAMED_ON);

  private static final int SHOWN = 3;

  /** Characters of a value that tells enough without its words. */
  private static final int LONG = 30;

  private BriefGlance() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    for (Question question : Question.values()) {
      Optional<Finding> finding = finding(index, question);
      finding
          .filter(found -> !found.answers().isEmpty())
          .ifPresentOrElse(
              found -> blocks.addAll(answered(index, found)),
              () -> blocks.addAll(silent(question)));
      BriefRecorded.chosen(index, question).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static Optional<Finding> finding(DossierIndex index, Question question) {
    return index.dossier().findingsOf(index.main()).stream()
        .filter(finding -> finding.question() == question)
        .findFirst();
  }

  private static List<BriefBlock> silent(Question question) {
    return ALWAYS.contains(question)
        ? List.of(BriefText.strong(question.words()).and(" Not stated in any document.").item(0))
        : List.of();
  }

  private static List<BriefBlock> answered(DossierIndex index, Finding finding) {
    if (finding.answers().size() == 1) {
      BriefText question = BriefText.strong(finding.question().words()).and(" ");
      BriefText text = answer(index, finding, finding.answers().get(0), question).and(". ");
      return List.of(verdict(finding, text).item(0));
    }
    List<BriefBlock> blocks = new ArrayList<>(List.of(heading(finding)));
    int shown = finding.answers().size() == SHOWN + 1 ? SHOWN + 1 : SHOWN;
    finding.answers().stream()
        .limit(shown)
        .forEach(a -> blocks.add(answer(index, finding, a, BriefText.plain("")).item(1)));
    int left = finding.answers().size() - shown;
    if (left > 0) {
      blocks.add(BriefText.plain("and " + left + " more, in full below").item(1));
    }
    return blocks;
  }

  /** Returns a question with its verdict. */
  static BriefBlock heading(Finding finding) {
    return verdict(finding, BriefText.strong(finding.question().words()).and(" ")).item(0);
  }

  private static BriefText verdict(Finding finding, BriefText text) {
    String verdict = Wording.capitalised(finding.verdict().label()) + ".";
    return Disputes.isUnsettled(finding) ? text.alert(verdict) : text.and(verdict);
  }

  private static BriefText answer(
      DossierIndex index, Finding finding, Answer answer, BriefText text) {
    String value = Wording.answer(answer);
    Evidence first = answer.evidence().get(0);
    text.value(value);
    if (finding.question() == Question.WHEN) {
      BriefTimeline.supported(index)
          .ifPresent(narrower -> text.and(", probably " + Wording.dating(narrower)));
    }
    if (isSaidBy(value, first.quote())) {
      text.and(" ").source(first.document());
    } else {
      text.and(": ").quote(first);
    }
    return SOURCED.contains(finding.question())
        ? text.and(source(index, answer)).and(asOf(index, answer))
        : text;
  }

  /** Returns whether a value is all there is to its words, or so much that they need no saying. */
  private static boolean isSaidBy(String value, String words) {
    return words.equals(value) || (value.length() > LONG && words.contains(value));
  }

  /** Who says the words shown, and who says the same elsewhere. */
  private static String source(DossierIndex index, Answer answer) {
    List<String> origins = answer.support().origins();
    List<Statement> shown =
        answer.statements().stream()
            .flatMap(id -> index.statement(id).stream())
            .filter(s -> s.grounds().evidence().equals(answer.evidence().get(0)))
            .toList();
    Optional<Voice> voice =
        shown.stream().findFirst().flatMap(s -> s.grounds().attribution().origin());
    List<String> others =
        origins.stream()
            .filter(name -> voice.filter(v -> v.name().equals(name)).isEmpty())
            .toList();
    if (shown.isEmpty() && !origins.isEmpty()) {
      return ", according to " + String.join("; ", origins);
    }
    String own = voice.map(v -> ", according to " + v.name()).orElse(", no source named");
    return others.isEmpty() ? own : own + "; elsewhere " + String.join("; ", others);
  }

  private static String asOf(DossierIndex index, Answer answer) {
    return answer.statements().stream()
        .flatMap(id -> index.statement(id).stream())
        .filter(Figure.class::isInstance)
        .map(figure -> Wording.dating(((Figure) figure).asOf()))
        .filter(day -> !day.equals(WordingOfDates.NOT_STATED))
        .findFirst()
        .map(day -> ", as of " + day)
        .orElse("");
  }

  /** Returns what is not settled, the main incident first; never empty. */
  static List<BriefBlock> disputed(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    index.dossier().findings().stream()
        .filter(Disputes::isUnsettled)
        .forEach(finding -> blocks.add(dispute(index, finding)));
    blocks.addAll(BriefComparisons.conflicts(index));
    return blocks.isEmpty()
        ? List.of(BriefText.plain("Nothing: no two answers exclude each other.").item(0))
        : blocks;
  }

  private static BriefBlock dispute(DossierIndex index, Finding finding) {
    boolean main = finding.incident().equals(index.main().id());
    String of = main ? "" : " (" + BriefIncidents.name(index, finding.incident()) + ")";
    return BriefText.strong(finding.question().words() + of)
        .and(" ")
        .alert(Wording.capitalised(finding.verdict().label()) + ".")
        .and(" " + finding.explanation())
        .item(0);
  }
}
