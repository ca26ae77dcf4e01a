package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Independence;
import org.dossier.model.Support;
import org.dossier.model.Voice;

/**
 * How values read in English, for every form meant for people.
 *
 * <p>Nothing here is escaped: each form escapes all it writes.
 */
final class Wording {

  private Wording() {}

  /** Returns a dating in words, as in {@code "1 to 24 March 2024"} or {@code "not stated"}. */
  static String dating(Dating dating) {
    return WordingOfDates.dating(dating);
  }

  /** Returns an answer for a reader, days in words. */
  static String answer(Answer answer) {
    return answer.time().map(Wording::dating).orElse(answer.value());
  }

  /** Returns the number of people in words, as in {@code "at least 1,430"}. */
  static String count(Count count) {
    return switch (count.qualifier()) {
      case VAGUE -> count.words();
      case UNQUANTIFIED -> "some, without a number";
      case RANGE -> range(count);
      case EXACT -> stated(count);
      case AT_LEAST, MORE_THAN, UP_TO, ABOUT, ALMOST ->
          label(count.qualifier()) + " " + stated(count);
    };
  }

  private static String range(Count count) {
    return count.least().isPresent() && count.most().isPresent()
        ? number(count.least().getAsInt()) + " to " + number(count.most().getAsInt())
        : ends(count);
  }

  private static String ends(Count count) {
    Qualifier open = count.least().isPresent() ? Qualifier.AT_LEAST : Qualifier.UP_TO;
    return count.isNumbered() ? label(open) + " " + stated(count) : count.words();
  }

  private static String stated(Count count) {
    OptionalInt stated = count.stated();
    return stated.isPresent() ? number(stated.getAsInt()) : count.words();
  }

  /** Returns a number with its thousands apart, as in {@code "12,400"}. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns a number of things, as in {@code "1 report"} or {@code "3 reports"}. */
  static String plural(int number, String one) {
    return number(number) + " " + one + (number == 1 ? "" : "s");
  }

  /**
   * Returns what a figure counts, as in {@code "4 killed (children; only part of the total)"}.
   * Population and agent are the document's own words.
   */
  static String figure(Figure figure) {
    return figure(figure, figureNotes(figure));
  }

  /** Returns the same without a word on whether the figure moves. */
  static String figureValue(Figure figure) {
    return figure(figure, countedNotes(figure));
  }

  private static String figure(Figure figure, List<String> notes) {
    String counted = count(figure.count()) + " " + figure.measure().label();
    return notes.isEmpty() ? counted : counted + " (" + String.join("; ", notes) + ")";
  }

  /** Returns what narrows a figure: who is counted, whether it is a part, who did it, its trend. */
  static List<String> figureNotes(Figure figure) {
    List<String> notes = countedNotes(figure);
    if (figure.trend() != Figure.Trend.NONE) {
      notes.add(trend(figure.trend()));
    }
    return notes;
  }

  private static List<String> countedNotes(Figure figure) {
    List<String> notes = new ArrayList<>();
    figure.population().ifPresent(words -> notes.add(words.quote()));
    if (figure.subset()) {
      notes.add("only part of the total");
    }
    figure.agent().ifPresent(words -> notes.add("by " + words.quote()));
    if (figure.perpetrators() != Figure.Perpetrators.NOT_STATED) {
      notes.add(perpetrators(figure.perpetrators()));
    }
    return notes;
  }

  static String perpetrators(Figure.Perpetrators perpetrators) {
    return switch (perpetrators) {
      case INCLUDED -> "perpetrators included";
      case EXCLUDED -> "perpetrators not included";
      case ONLY -> "perpetrators only";
      case NOT_STATED -> "perpetrators: not stated";
    };
  }

  /** Returns whether the words say that a figure moves; empty if they do not. */
  static String trend(Figure.Trend trend) {
    return switch (trend) {
      case NONE -> "";
      case RISING -> "said to be rising";
      case FALLING -> "said to be revised down";
      case UPDATED -> "said to be an update";
      case ADDITIONAL -> "said to come on top";
      case EARLIER -> "said to be replaced";
    };
  }

  /** Returns who says so, as in {@code "Harbour Radio, citing hospital spokesman"}. */
  static String attribution(Attribution attribution) {
    return attribution.voices().isEmpty()
        ? "the outlet itself"
        : attribution.voices().stream()
            .map(Wording::voice)
            .collect(Collectors.joining(", citing "));
  }

  /** Returns who says so as a clause, as in {@code "according to Harbour Radio"}. */
  static String saying(Attribution attribution) {
    return attribution.voices().isEmpty()
        ? "in the outlet's own words"
        : "according to " + attribution(attribution);
  }

  private static String voice(Voice voice) {
    String name =
        voice.kind() == Voice.Kind.ANONYMOUS ? voice.name() + " (not named)" : voice.name();
    return switch (voice.stance()) {
      case NEUTRAL -> name;
      case COMMITTING -> name + " (confirming)";
      case DISTANCING -> name + " (alleging)";
      case DENYING -> name + " (denying)";
    };
  }

  /** Returns how certain a statement is presented, as in {@code "possible"}. */
  static String factuality(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN -> "certain";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case CERTAIN_NOT -> "certainly not so";
      case PROBABLE_NOT -> "probably not so";
      case POSSIBLE_NOT -> "possibly not so";
      case CERTAIN_WHETHER -> "known, but not told";
      case UNCOMMITTED -> "open";
    };
  }

  /**
   * Returns what an answer rests on, as in {@code "1 document; independence not established: ..."}.
   */
  static String support(Support support) {
    String origins =
        support.origins().isEmpty()
            ? ""
            : "; %s: %s"
                .formatted(
                    plural(support.origins().size(), "origin"),
                    String.join(", ", support.origins()));
    String independence =
        support.independence() == Independence.NOT_ESTABLISHED
            ? "independence not established"
            : support.independence().label();
    return "%s%s; %s: %s"
        .formatted(
            plural(support.documents().size(), "document"),
            origins,
            independence,
            support.reason());
  }

  /** Returns the name to show for whoever published a report. */
  static String outlet(Document document) {
    return document.provenance().outlet().orElse("outlet not stated");
  }

  /** Returns a constant in words, as in {@code "at least"} for {@code AT_LEAST}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns a phrase with a capital first letter. */
  static String capitalised(String phrase) {
    int first = phrase.isEmpty() ? 0 : phrase.offsetByCodePoints(0, 1);
    return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
  }
}
