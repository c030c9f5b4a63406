package medspil.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import medspil.journal.JournalEvents;
import medspil.journal.ManyPathways;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.UnknownEventType;
import org.jspecify.annotations.Nullable;

/// Reads pathways by the portion: their keys in one statement, their events in another.
///
/// Keys are unwrapped beside the ring, so that a look at everybody does not push out those that are
/// in use; and no state is remembered.
final class InBulk implements ManyPathways {
  private static final String TOUCHED =
      """
      select distinct pathway_id
      from journal.event
      where recorded_at >= ? and recorded_at < ?
      order by pathway_id
      """;

  private static final String KEYS =
      """
      select pathway_id, key_id, wrapped, master_key_id, destroyed_at
      from journal.data_key
      where pathway_id = any(?)
      """;

  private static final String EVENTS =
      """
      select pathway_id, command_id, version, event_id as id, type as name, occurred_at, recorded_at,
        actor_kind, actor_id, actor_organisation, codec, key_id, body
      from journal.event
      where pathway_id = any(?)
      order by pathway_id, version
      """;

  private static final int FETCH = 2_000;

  private final JournalSchema schema;
  private final DataSource writer;
  private final Opening opening;

  InBulk(JournalSchema schema, DataSource writer, Opening opening) {
    this.schema = schema;
    this.writer = writer;
    this.opening = opening;
  }

  @Override
  public List<PathwayId> touched(Instant from, Instant until) {
    try (var connection = writer.getConnection();
        var query = connection.prepareStatement(schema.in(TOUCHED))) {
      query.setObject(1, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
      query.setObject(2, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
      var found = new ArrayList<PathwayId>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(new PathwayId(PathwayQuery.uuid(row, "pathway_id")));
        }
      }
      return found;
    } catch (SQLException e) {
      throw JournalFailure.during("reading many", e);
    }
  }

  @Override
  public void read(Collection<PathwayId> portion, Depth depth, Consumer<Told> take) {
    try (var connection = writer.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var ids = portion.stream().map(PathwayId::value).toArray(UUID[]::new);
        read(connection, ids, depth, take);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw JournalFailure.during("reading many", e);
    }
  }

  private void read(Connection connection, UUID[] ids, Depth depth, Consumer<Told> take)
      throws SQLException {
    var keys = keys(connection, ids);
    @Nullable Gathering now = null;
    try (var query = asking(connection, EVENTS, ids);
        var row = query.executeQuery()) {
      while (row.next()) {
        var id = PathwayQuery.uuid(row, "pathway_id");
        if (now == null || !now.pathway.id.value().equals(id)) {
          hand(now, depth, take);
          now = new Gathering(new PathwayId(id), keys.get(id));
        }
        now.pathway.events.add(PathwayQuery.event(row));
        now.commands.add(PathwayQuery.uuid(row, "command_id"));
      }
    }
    hand(now, depth, take);
  }

  private Map<UUID, WrappedKey> keys(Connection connection, UUID[] ids) throws SQLException {
    var keys = new HashMap<UUID, WrappedKey>();
    try (var query = asking(connection, KEYS, ids);
        var row = query.executeQuery()) {
      while (row.next()) {
        var key = key(row);
        keys.put(key.pathway(), key);
      }
    }
    return keys;
  }

  private static WrappedKey key(ResultSet row) throws SQLException {
    return new WrappedKey(
        PathwayQuery.uuid(row, "key_id"),
        PathwayQuery.uuid(row, "pathway_id"),
        row.getBytes("wrapped"),
        row.getString("master_key_id"),
        PathwayQuery.instant(row, "destroyed_at"));
  }

  private PreparedStatement asking(Connection connection, String sql, UUID[] ids)
      throws SQLException {
    var query = connection.prepareStatement(schema.in(sql));
    query.setFetchSize(FETCH);
    query.setArray(1, connection.createArrayOf("uuid", ids));
    return query;
  }

  private void hand(@Nullable Gathering gathered, Depth depth, Consumer<Told> take) {
    if (gathered != null) {
      take.accept(told(gathered, depth));
    }
  }

  private Told told(Gathering gathered, Depth depth) {
    var pathway = gathered.pathway;
    if (pathway.isForgotten()) {
      return new Told.Unreadable(pathway.id);
    }
    List<Recorded> events;
    try {
      events = opening.beside(pathway, depth);
    } catch (UnknownEventType | JournalFailure _) {
      return new Told.Unreadable(pathway.id);
    }
    return new Told.Whole(pathway.id, commits(events, gathered.commands));
  }

  private static List<Committed> commits(List<Recorded> events, List<UUID> commands) {
    var commits = new ArrayList<Committed>();
    for (var from = 0; from < events.size(); ) {
      var command = commands.get(from);
      var to = from + 1;
      while (to < events.size() && commands.get(to).equals(command)) {
        to++;
      }
      var mine =
          events.subList(from, to).stream()
              .filter(one -> !(one.event() instanceof JournalEvents))
              .toList();
      if (!mine.isEmpty()) {
        commits.add(new Committed(command, mine));
      }
      from = to;
    }
    return commits;
  }

  /// The rows of one pathway, until the next begins.
  private static final class Gathering {
    final StoredPathway pathway;
    final List<UUID> commands = new ArrayList<>();

    Gathering(PathwayId id, @Nullable WrappedKey key) {
      pathway = new StoredPathway(id);
      pathway.key = key;
    }
  }
}
