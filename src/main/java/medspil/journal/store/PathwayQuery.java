package medspil.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.journal.SnapshotCodec;
import org.jspecify.annotations.Nullable;

/// The one round trip before a decision: an earlier answer, the key, the snapshot with the event it
/// ends with and the events since, or those since a state that is known.
///
/// One statement, so that all four are of the same moment.
final class PathwayQuery {
  private static final int ANSWER = 1;
  private static final int KEY = 2;
  private static final int SNAPSHOT = 3;

  private static final String SQL =
      """
      with chapters as materialized (
        select chapter, version, codec, key_id, body
        from journal.snapshot
        where pathway_id = ? and ?::boolean
      )
      select 1 as part, version, pathway_id as id, null::text as name,
        null::timestamptz as occurred_at, null::timestamptz as recorded_at,
        null::text as actor_kind, null::uuid as actor_id, null::uuid as actor_organisation,
        null::smallint as codec, null::uuid as key_id, null::bytea as body
      from journal.command
      where command_id = ?
      union all
      select 2, 0, key_id, master_key_id, destroyed_at, null, null, null, null, null, null, wrapped
      from journal.data_key
      where pathway_id = ?
      union all
      select 3, version, null, chapter, null, null, null, null, null, codec, key_id, body
      from chapters
      union all
      select 4, version, event_id, type, occurred_at, recorded_at,
        actor_kind, actor_id, actor_organisation, codec, key_id, body
      from journal.event
      where pathway_id = ?
        and version >= greatest(?, (select coalesce(max(version), 1) from chapters))
      order by 1, 2
      """;

  private static final String OF_TYPES =
      SQL.replace("order by 1, 2", "  and type = any (?)\norder by 1, 2");

  private final String sql;
  private final String ofTypes;

  PathwayQuery(JournalSchema schema) {
    this.sql = schema.in(SQL);
    this.ofTypes = schema.in(OF_TYPES);
  }

  /// Where reading begins: at the snapshot, or at an event, which comes along.
  record From(boolean snapshot, long version) {
    static final From SNAPSHOT = new From(true, 1);
    static final From FIRST = new From(false, 1);
  }

  StoredPathway run(Connection connection, PathwayId id, @Nullable CommandId command, From from)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      fill(statement, id, command, from);
      return read(statement, id);
    }
  }

  /// The key, and of all events those of these types.
  StoredPathway ofTypes(Connection connection, PathwayId id, Collection<String> types)
      throws SQLException {
    try (var statement = connection.prepareStatement(ofTypes)) {
      fill(statement, id, null, From.FIRST);
      statement.setArray(7, connection.createArrayOf("text", types.toArray()));
      return read(statement, id);
    }
  }

  private static void fill(
      PreparedStatement statement, PathwayId id, @Nullable CommandId command, From from)
      throws SQLException {
    statement.setObject(1, id.value());
    statement.setBoolean(2, from.snapshot());
    statement.setObject(3, command == null ? null : command.value(), Types.OTHER);
    statement.setObject(4, id.value());
    statement.setObject(5, id.value());
    statement.setLong(6, from.version());
  }

  String typesSql() {
    return ofTypes;
  }

  private static StoredPathway read(PreparedStatement statement, PathwayId id) throws SQLException {
    var pathway = new StoredPathway(id);
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        take(pathway, row);
      }
    }
    pathway.beginAfterSnapshot();
    return pathway;
  }

  private static void take(StoredPathway pathway, ResultSet row) throws SQLException {
    switch (row.getInt("part")) {
      case ANSWER ->
          pathway.earlier = new StoredPathway.Earlier(uuid(row, "id"), row.getLong("version"));
      case KEY ->
          pathway.key =
              new WrappedKey(
                  uuid(row, "id"),
                  pathway.id.value(),
                  row.getBytes("body"),
                  row.getString("name"),
                  instant(row, "occurred_at"));
      case SNAPSHOT -> takeChapter(pathway, row);
      default -> pathway.events.add(event(row));
    }
  }

  /// A chapter that a later release no longer writes stays behind at an older version.
  private static void takeChapter(StoredPathway pathway, ResultSet row) throws SQLException {
    var version = row.getLong("version");
    if (version > pathway.snapshotVersion) {
      pathway.snapshotVersion = version;
      pathway.snapshot.clear();
    }
    pathway.snapshot.add(
        new SnapshotCodec.Chapter(
            row.getString("name"), row.getInt("codec"), row.getBytes("body")));
  }

  static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong("version"),
        uuid(row, "id"),
        row.getString("name"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new Actor(
            Actor.Kind.valueOf(row.getString("actor_kind")),
            uuid(row, "actor_id"),
            uuid(row, "actor_organisation")),
        row.getInt("codec"),
        row.getObject("key_id", UUID.class),
        row.getBytes("body"));
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
