package medspil.journal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import medspil.journal.Delivered;
import medspil.journal.PathwayId;
import medspil.journal.Subscriber;
import medspil.journal.UnknownEventType;
import org.jspecify.annotations.Nullable;

/// Hands a subscriber the journal from where it stopped, on one server at a time, and misses
/// nothing.
///
/// Events are read by transaction, and only those older than every transaction that still runs: one
/// that takes long holds the others back and is never skipped.
public final class Subscription {
  private final JournalSchema schema;
  private final SubscriberPosition position;
  private final DataSource writer;
  private final Opening opening;
  private final Subscriber subscriber;

  Subscription(JournalSchema schema, DataSource writer, Opening opening, Subscriber subscriber) {
    this.schema = schema;
    this.position = new SubscriberPosition(schema);
    this.writer = writer;
    this.opening = opening;
    this.subscriber = subscriber;
  }

  private record Entry(long tx, StoredPathway pathway, StoredEvent event) {}

  /// Hands over one batch and answers how many events were in it.
  ///
  /// The batch may be larger than asked for, since what one transaction wrote comes together.
  public int next(int about) {
    try (var connection = writer.getConnection()) {
      connection.setAutoCommit(true);
      if (!lock(connection)) {
        return 0;
      }
      try {
        return deliver(connection, about);
      } finally {
        unlock(connection);
      }
    } catch (SQLException e) {
      throw JournalFailure.during("subscription", e);
    }
  }

  private int deliver(Connection connection, int about) throws SQLException {
    var batch = read(connection, position.of(connection, subscriber.name()), about);
    if (!batch.isEmpty()) {
      subscriber.take(batch.stream().map(this::open).toList());
      position.move(connection, subscriber.name(), batch.getLast().tx);
    }
    return batch.size();
  }

  private Delivered open(Entry entry) {
    var id = entry.pathway.id;
    var closed = new Delivered.Closed(id, entry.event.version(), entry.event.type());
    if (entry.pathway.isForgotten()) {
      return closed;
    }
    try {
      return new Delivered.Opened(id, opening.event(entry.pathway, entry.event));
    } catch (UnknownEventType _) {
      return closed;
    }
  }

  private List<Entry> read(Connection connection, long from, int about) throws SQLException {
    try (var query =
        connection.prepareStatement(
            schema.in(
                """
                select e.tx, e.pathway_id, e.version, e.event_id as id, e.type as name, e.occurred_at, e.recorded_at,
                  e.actor_kind, e.actor_id, e.actor_organisation, e.codec, e.key_id, e.body,
                  k.key_id as key, k.wrapped, k.master_key_id, k.destroyed_at
                from journal.event e
                left join journal.data_key k on k.pathway_id = e.pathway_id
                where e.tx > ? and e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                order by e.tx
                fetch first ? rows with ties
                """))) {
      query.setLong(1, from);
      query.setInt(2, about);
      var entries = new ArrayList<Entry>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var pathway = new StoredPathway(new PathwayId(PathwayQuery.uuid(row, "pathway_id")));
          pathway.key = key(row, pathway.id);
          entries.add(new Entry(row.getLong("tx"), pathway, PathwayQuery.event(row)));
        }
      }
      entries.sort(
          Comparator.comparingLong(Entry::tx)
              .thenComparing(entry -> entry.pathway.id.value())
              .thenComparingLong(entry -> entry.event.version()));
      return entries;
    }
  }

  private static @Nullable WrappedKey key(ResultSet row, PathwayId id) throws SQLException {
    if (row.getObject("key") == null) {
      return null;
    }
    return new WrappedKey(
        PathwayQuery.uuid(row, "key"),
        id.value(),
        row.getBytes("wrapped"),
        row.getString("master_key_id"),
        PathwayQuery.instant(row, "destroyed_at"));
  }

  private boolean lock(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
      query.setString(1, lockName());
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void unlock(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement("select pg_advisory_unlock(hashtextextended(?, 0))")) {
      query.setString(1, lockName());
      query.execute();
    }
  }

  private String lockName() {
    return "medspil.subscriber." + subscriber.name();
  }
}
