package medspil.journal.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Deciding;
import medspil.journal.Decision;
import medspil.journal.Journal;
import medspil.journal.JournalRefusal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.journal.Recorded;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// The journal on PostgreSQL: one round trip to load, one statement to append.
final class PostgresJournal<S> implements Journal<S> {
  private static final int TRIES = 5;

  private final DataSource writer;
  private final Loading<S> loading;
  private final Commit<S> commit;
  private final GroupCommit appends;
  private final PathwayLocks locks;

  PostgresJournal(
      DataSource writer,
      Loading<S> loading,
      Commit<S> commit,
      GroupCommit appends,
      PathwayLocks locks) {
    this.writer = writer;
    this.loading = loading;
    this.commit = commit;
    this.appends = appends;
    this.locks = locks;
  }

  @Override
  public Answer commit(
      PathwayId id, CommandId command, Actor actor, Deciding<S> decide, List<Row> alongside) {
    var request = new Commit.Request(id, command, actor, List.copyOf(alongside));
    var lock = locks.of(id);
    lock.lock();
    try {
      return tries(request, decide);
    } catch (SQLException e) {
      throw JournalFailure.during("commit", e);
    } finally {
      lock.unlock();
    }
  }

  private Answer tries(Commit.Request request, Deciding<S> decide) throws SQLException {
    for (var left = TRIES - 1; ; left--) {
      try {
        return attempt(request, decide);
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
      var stored = PathwayQuery.run(connection, id, null, true);
      if (stored.key != null && stored.key.destroyedAt() != null) {
        return new Reading.Forgotten<>(stored.key.destroyedAt());
      }
      var loaded = loading.fold(connection, stored);
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

  private Answer attempt(Commit.Request request, Deciding<S> decide) throws SQLException {
    Loaded<S> loaded;
    try (var connection = writer.getConnection()) {
      var stored = PathwayQuery.run(connection, request.pathway(), request.command(), true);
      var known = answered(request, stored);
      if (known != null) {
        return known;
      }
      loaded = loading.fold(connection, stored);
    }
    return switch (decide.on(loaded.state())) {
      case Decision.Refused(var refusal) -> new Answer.Refused(refusal);
      case Decision.Accepted(var happened) -> append(commit.prepare(request, loaded, happened));
    };
  }

  private Answer append(Commit.Prepared prepared) throws SQLException {
    appends.append(prepared.append());
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
}
