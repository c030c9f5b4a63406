package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Deciding;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Journal;
import medspil.journal.JournalRefusal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.journal.Recorded;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// The journal on PostgreSQL: one statement to append; before it one round trip to load, if this
/// server does not know the pathway.
final class PostgresJournal<S> implements Journal<S> {
  private static final int TRIES = 5;

  private final DataSource writer;
  private final Loading<S> loading;
  private final Commit<S> commit;
  private final GroupCommit appends;
  private final JournalStatement statement;
  private final PathwayLocks locks;
  private final Alone alone;

  PostgresJournal(
      DataSource writer,
      Loading<S> loading,
      Commit<S> commit,
      GroupCommit appends,
      JournalStatement statement,
      PathwayLocks locks,
      Alone alone) {
    this.writer = writer;
    this.loading = loading;
    this.commit = commit;
    this.appends = appends;
    this.statement = statement;
    this.locks = locks;
    this.alone = alone;
  }

  @Override
  public Answer commit(
      PathwayId id, CommandId command, Actor actor, Deciding<S> decide, List<Row> alongside) {
    var request = new Commit.Request(id, command, actor, List.copyOf(alongside));
    var lock = locks.of(id);
    lock.lock();
    try {
      var answer = unseen(request, decide);
      return answer != null ? answer : tries(request, decide);
    } catch (SQLException e) {
      throw JournalFailure.during("commit", e);
    } finally {
      lock.unlock();
    }
  }

  /// On the state that is remembered, without a look at the database; null if that will not do.
  ///
  /// Only what the database confirms by taking it is answered so: that nothing has happened since,
  /// that the command is new, that the citizen is not forgotten. A refusal, or that nothing is to
  /// be done, would confirm none of it.
  private @Nullable Answer unseen(Commit.Request request, Deciding<S> decide) throws SQLException {
    var known = loading.remembered(request.pathway());
    if (known == null
        || !(decide.on(known.state()) instanceof Decision.Accepted(var happened))
        || happened.isEmpty()) {
      return null;
    }
    try {
      return accepted(request, known, happened, appends::append);
    } catch (SQLException e) {
      if (SqlStates.isOvertaken(e)) {
        return null;
      }
      throw e;
    }
  }

  /// At first without a thought of others; who was overtaken goes on alone.
  private Answer tries(Commit.Request request, Deciding<S> decide) throws SQLException {
    try {
      return attempt(request, decide);
    } catch (SQLException e) {
      if (!SqlStates.isOvertaken(e)) {
        throw e;
      }
    }
    for (var left = TRIES - 2; ; left--) {
      try {
        return alone.with(request.pathway(), mine -> attempt(mine, request, decide));
      } catch (SQLException e) {
        if (left == 0 || !SqlStates.isOvertaken(e)) {
          throw e;
        }
      }
    }
  }

  @Override
  public Reading<S> look(PathwayId id) {
    try (var connection = writer.getConnection()) {
      var look = loading.look(connection, id, null);
      var key = look.stored().key;
      if (key != null && key.destroyedAt() != null) {
        return new Reading.Forgotten<>(key.destroyedAt());
      }
      var loaded = loading.fold(connection, look);
      return new Reading.Known<>(loaded.state(), loaded.version());
    } catch (SQLException e) {
      throw JournalFailure.during("reading", e);
    }
  }

  @Override
  public List<Recorded> history(PathwayId id) {
    try (var connection = writer.getConnection()) {
      return loading.history(connection, id);
    } catch (SQLException e) {
      throw JournalFailure.during("reading", e);
    }
  }

  /// The connection goes back before the decision, and the rows go out with those of others.
  private Answer attempt(Commit.Request request, Deciding<S> decide) throws SQLException {
    Loaded<S> loaded;
    try (var connection = writer.getConnection()) {
      var look = loading.look(connection, request.pathway(), request.command());
      var known = answered(request, look.stored());
      if (known != null) {
        return known;
      }
      loaded = loading.fold(connection, look);
    }
    return decided(request, loaded, decide, appends::append);
  }

  private Answer attempt(Connection connection, Commit.Request request, Deciding<S> decide)
      throws SQLException {
    var look = loading.look(connection, request.pathway(), request.command());
    var known = answered(request, look.stored());
    if (known != null) {
      return known;
    }
    var loaded = loading.fold(connection, look);
    return decided(request, loaded, decide, append -> statement.execute(connection, append.rows()));
  }

  private Answer decided(
      Commit.Request request, Loaded<S> loaded, Deciding<S> decide, Appending appending)
      throws SQLException {
    return switch (decide.on(loaded.state())) {
      case Decision.Refused(var refusal) -> new Answer.Refused(refusal);
      case Decision.Accepted(var happened) -> accepted(request, loaded, happened, appending);
    };
  }

  private Answer accepted(
      Commit.Request request, Loaded<S> loaded, List<Happened> happened, Appending appending)
      throws SQLException {
    var prepared = commit.prepare(request, loaded, happened);
    appending.append(prepared.append());
    if (prepared.place() != null) {
      loading.remember(request.pathway(), prepared.place());
    }
    return new Answer.Committed(prepared.version(), false);
  }

  private static @Nullable Answer answered(Commit.Request request, StoredPathway stored) {
    if (stored.earlier != null) {
      return stored.earlier.pathway().equals(request.pathway().value())
          ? new Answer.Committed(stored.earlier.version(), true)
          : new Answer.Refused(JournalRefusal.COMMAND_ID_TAKEN);
    }
    return stored.isForgotten() ? new Answer.Refused(JournalRefusal.FORGOTTEN) : null;
  }

  private interface Appending {
    void append(Append append) throws SQLException;
  }
}
