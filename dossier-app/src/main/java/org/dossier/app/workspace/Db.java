package org.dossier.app.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection to the file; for one thread at a time. Its failures are told in words. */
final class Db implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean isWithin;

  Db(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  Path file() {
    return file;
  }

  /** Returns all rows of an answer. */
  <T> List<T> list(String sql, Row.Reading<T> reading, Object... values) {
    try (ResultSet result = statement(sql, values).executeQuery()) {
      List<T> rows = new ArrayList<>();
      Row row = new Row(result);
      while (result.next()) {
        rows.add(reading.of(row));
      }
      return rows;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Returns the first row of an answer. */
  <T> Optional<T> first(String sql, Row.Reading<T> reading, Object... values) {
    return list(sql, reading, values).stream().findFirst();
  }

  /** Returns the number that an answer consists of. */
  long number(String sql, Object... values) {
    return first(sql, row -> row.number(1), values).orElseThrow();
  }

  /** Changes rows and returns how many. */
  int update(String sql, Object... values) {
    try {
      return statement(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Adds a row and returns its number. */
  long insert(String sql, Object... values) {
    update(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs one statement that is not asked again, such as a pragma. */
  void run(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Does all of a step or nothing; when it returns, what was done is on the disk. A step within a
   * step is a part of it.
   */
  <T> T step(Supplier<T> work) {
    return isWithin ? work.get() : between("BEGIN IMMEDIATE", work);
  }

  /** Asks several questions of one state of the file, whatever is written meanwhile. */
  <T> T snapshot(Supplier<T> questions) {
    return between("BEGIN", questions);
  }

  private <T> T between(String begin, Supplier<T> work) {
    run(begin);
    isWithin = true;
    try {
      T result = work.get();
      run("COMMIT");
      return result;
    } catch (RuntimeException | Error e) {
      rollback(e);
      throw e;
    } finally {
      isWithin = false;
    }
  }

  /** The database ends some failed transactions itself. */
  private void rollback(Throwable why) {
    try (PreparedStatement statement = connection.prepareStatement("ROLLBACK")) {
      statement.execute();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /** A statement that failed cannot be asked again. */
  private WorkspaceException failed(String sql, SQLException e) {
    prepared.remove(sql);
    return Faults.of(file, e);
  }

  private PreparedStatement statement(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, plain(values[i]));
    }
    return statement;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Db::plain).orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof Instant time) {
      return Stamp.of(time);
    }
    if (value instanceof Packed packed) {
      return packed.stored();
    }
    return value instanceof Number ? value : value.toString();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }
}
