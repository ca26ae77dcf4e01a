package org.dossier.app.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** One row of an answer; columns count from 1. */
final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(Row row) throws SQLException;
  }

  long number(int column) throws SQLException {
    return result.getLong(column);
  }

  int count(int column) throws SQLException {
    return result.getInt(column);
  }

  Optional<Long> optionalNumber(int column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(value);
  }

  OptionalInt optionalCount(int column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns a text that is never absent. */
  String text(int column) throws SQLException {
    return result.getString(column);
  }

  Optional<String> optionalText(int column) throws SQLException {
    return Optional.ofNullable(result.getString(column));
  }

  Packed packed(int column) throws SQLException {
    return Packed.stored(result.getBytes(column));
  }
}
