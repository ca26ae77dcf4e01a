package org.dossier.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What one recording policy writes down of one measure of one incident. Not what is true: another
 * policy may record another value from the same reports.
 *
 * @param policy name of the policy, such as {@code gtd}
 * @param title the codebook and its edition, for a reader
 * @param incident {@link Incident#id()} of the incident
 * @param measure what is counted
 * @param perpetrators whether only those who did it are counted
 * @param values the fields of the codebook and what goes into each, in its order; never empty
 * @param status how the values are to be taken
 * @param notes what the codebook asks to be noted beside them, full sentences
 * @param losing every value told that is in no field, with the reason
 */
public record Recorded(
    String policy,
    String title,
    String incident,
    Measure measure,
    boolean perpetrators,
    List<Value> values,
    Status status,
    List<String> notes,
    List<Losing> losing) {

  /**
   * What goes into one field.
   *
   * @param field name of the field in the codebook, such as {@code nkill}
   * @param number how many people, 0 or more; empty for a field left blank
   * @param shares what each single event gets where the policy splits a total over them, in order
   * @param statements ids of the statements it rests on, in text order; empty if it records the
   *     silence of the reports
   * @param reason why, for a reader: a clause without a full stop
   * @param source where the codebook says so, or that it is a choice of this program
   */
  public record Value(
      String field,
      OptionalInt number,
      List<Integer> shares,
      List<String> statements,
      String reason,
      String source) {

    public Value {
      if (number.orElse(0) < 0) {
        throw new IllegalArgumentException(field + " must not be negative: " + number.getAsInt());
      }
      shares = List.copyOf(shares);
      statements = List.copyOf(statements);
    }
  }

  /**
   * A value that is told and not recorded.
   *
   * @param value the words that tell it
   * @param statements ids of the statements that tell it, in text order
   * @param reason why it lost, for a reader: a clause without a full stop
   */
  public record Losing(String value, List<String> statements, String reason) {

    public Losing {
      statements = List.copyOf(statements);
    }
  }

  /** How recorded values are to be taken. */
  public enum Status {
    RECORDED("recorded"),
    /** Fewer independent sources than the codebook asks for. */
    PROVISIONAL("provisional"),
    /** An end of the range rests on words that may mean something else. */
    UNCONFIRMED("unconfirmed"),
    /** The fields are left blank. */
    BLANK("left blank"),
    /** The codebook would not list the incident for its casualties. */
    NO_ENTRY("no entry");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Recorded {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(policy + " records no field of " + measure);
    }
    values = List.copyOf(values);
    notes = List.copyOf(notes);
    losing = List.copyOf(losing);
  }

  /** Returns the lowest number in any field; empty if all are blank. */
  public OptionalInt least() {
    return numbers().min();
  }

  /** Returns the highest number in any field; empty if all are blank. */
  public OptionalInt most() {
    return numbers().max();
  }

  private IntStream numbers() {
    return values.stream().flatMapToInt(value -> value.number().stream());
  }
}
