package org.dossier.reconcile.policies;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Count;
import org.dossier.model.Measure;

/**
 * A codebook as data: what it counts and how it settles on a value. Field rules 1.
 *
 * @param name short name, such as {@code gtd}
 * @param title the codebook and its edition
 * @param unit what is chosen between
 * @param fields what is written, in the order of the codebook
 * @param qualifiers what becomes of a number so qualified
 * @param vague numbers for vague words, the first that fits counts
 * @param leaveOut what is left out before choosing
 * @param perpetrators whether those who did it count
 * @param silence what is written if nothing is told
 * @param victims what becomes of "victims" that may be dead, injured or both
 * @param split what becomes of a total for several events
 * @param sources how many independent sources are asked for
 */
record Codebook(
    String name,
    String title,
    Unit unit,
    List<Field> fields,
    Map<Count.Qualifier, Rule<Treatment>> qualifiers,
    List<Vague> vague,
    Map<Doubt, String> leaveOut,
    Rule<Who> perpetrators,
    Rule<Silence> silence,
    Rule<Victims> victims,
    Rule<Split> split,
    Rule<Integer> sources) {

  /** What is chosen between. */
  enum Unit {
    /** Every total that any report states. */
    FIGURE,
    /** One number per report. */
    REPORT
  }

  /**
   * A field of the codebook.
   *
   * @param name as the codebook calls it
   * @param perpetrators whether only those who did it are counted
   * @param end which end of a range goes into it
   * @param source where the codebook defines it
   * @param steps how one number is chosen, in order
   */
  record Field(
      String name,
      Measure measure,
      boolean perpetrators,
      End end,
      String source,
      List<Rule<Step>> steps) {

    Field {
      steps = List.copyOf(steps);
    }
  }

  /** An end of a range. */
  enum End {
    LOWER,
    UPPER;

    OptionalInt of(Treatment.Ends ends) {
      return this == LOWER ? ends.lower() : ends.upper();
    }
  }

  /**
   * What a vague word stands for.
   *
   * @param word lower case; {@code *} for any
   * @param number empty if the codebook gives it none
   */
  record Vague(String word, Rule<OptionalInt> number) {}

  /** What may speak against a number. */
  enum Doubt {
    /** A later figure has replaced it. */
    REPLACED,
    /** The report itself keeps its distance. */
    QUESTIONABLE,
    /** It rests on the word of whoever claims the act. */
    CLAIMED
  }

  /** Whether those who did it count. */
  enum Who {
    COUNT,
    LEAVE_OUT,
    /** As told, with or without them. */
    AS_TOLD
  }

  /** What is written if nothing is told. */
  enum Silence {
    ZERO,
    BLANK,
    NO_ENTRY
  }

  /** What becomes of "victims" that may be dead, injured or both. */
  enum Victims {
    NOTE,
    /** They may raise the upper end of the dead, which is then unconfirmed. */
    RAISE_UPPER_END
  }

  /** What becomes of a total for several events. */
  enum Split {
    NO,
    /** Evenly in whole numbers, what is left over to the first. */
    EVENLY,
    /** As {@link #EVENLY}, unless there are fewer people than events. */
    EVENLY_IF_ENOUGH
  }

  Codebook {
    fields = List.copyOf(fields);
    qualifiers = Map.copyOf(qualifiers);
    vague = List.copyOf(vague);
    leaveOut = Map.copyOf(leaveOut);
  }

  /** Returns the fields for one measure. */
  List<Field> fields(Measure measure, boolean ofPerpetrators) {
    return fields.stream()
        .filter(field -> field.measure() == measure && field.perpetrators() == ofPerpetrators)
        .toList();
  }

  /** Returns what a vague word stands for, empty if the codebook gives it no number. */
  Optional<Rule<OptionalInt>> vague(String words) {
    String told = ' ' + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + ' ';
    return vague.stream()
        .filter(row -> row.word().equals("*") || told.contains(' ' + row.word() + ' '))
        .map(Vague::number)
        .findFirst();
  }

  /** Returns the measures that have a field. */
  Collection<Measure> measures() {
    return fields.stream().map(Field::measure).distinct().toList();
  }
}
