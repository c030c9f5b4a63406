package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import medspil.journal.Actor;
import medspil.journal.EventTypes;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;

/// Does a piece of work on a pathway while nobody appends to it.
///
/// An event of the journal's own takes the next version. Whoever had loaded before finds it taken
/// and decides again afterwards; so the work and what they write never mix.
final class TechnicalEvents {
  private static final String SQL =
      """
      insert into journal.event (pathway_id, version, event_id, type, category, occurred_at, recorded_at,
        actor_kind, actor_id, actor_organisation, command_id, codec, body)
      select pathway_id, max(version) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ''
      from journal.event
      where pathway_id = ?
      group by pathway_id
      """;

  private final Alone alone;
  private final PathwayQuery query;
  private final String sql;
  private final EventTypes types;
  private final TimeAndIds source;

  TechnicalEvents(
      JournalSchema schema, PathwayQuery query, Alone alone, EventTypes types, TimeAndIds source) {
    this.sql = schema.in(SQL);
    this.query = query;
    this.alone = alone;
    this.types = types;
    this.source = source;
  }

  interface Work {
    void on(Connection connection, StoredPathway pathway, Instant now) throws SQLException;
  }

  /// Whether there was a pathway to work on.
  boolean append(PathwayId id, JournalEvents event, Actor actor, Work work) throws SQLException {
    return alone.with(
        id,
        connection -> {
          var now = source.now();
          var appended = append(connection, id, event, actor, now);
          if (appended) {
            work.on(connection, query.run(connection, id, null, PathwayQuery.From.FIRST), now);
          }
          return appended;
        });
  }

  private boolean append(
      Connection connection, PathwayId id, JournalEvents event, Actor actor, Instant now)
      throws SQLException {
    var type = types.of(event);
    try (var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, source.newId());
      insert.setString(2, type.name());
      insert.setString(3, type.category().name());
      insert.setTimestamp(4, Timestamp.from(now));
      insert.setTimestamp(5, Timestamp.from(now));
      insert.setString(6, actor.kind().name());
      insert.setObject(7, actor.id());
      insert.setObject(8, actor.organisation());
      insert.setObject(9, source.newId());
      insert.setObject(10, id.value());
      return insert.executeUpdate() == 1;
    }
  }
}
