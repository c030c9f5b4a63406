package medspil.journal.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.CommandId;
import medspil.journal.EventType;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.journal.SnapshotCodec;
import org.jspecify.annotations.Nullable;

/// The journal's own rows, written by the same fragments as everybody's.
final class JournalTables {
  /// Names the part of a statement that writes events.
  static final String EVENTS = "journal.event";

  private static final Fragment COMMAND =
      new Fragment(
          "journal.command",
          """
          insert into journal.command (command_id, pathway_id, version, recorded_at)
          select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::timestamptz[])
          """,
          List.of("uuid", "uuid", "int8", "timestamptz"));

  private static final Fragment EVENT =
      new Fragment(
          EVENTS,
          """
          insert into journal.event (pathway_id, version, event_id, type, category, occurred_at, recorded_at,
            actor_kind, actor_id, actor_organisation, command_id, codec, key_id, body)
          select pathway_id, version, event_id, type, category, occurred_at, recorded_at,
            actor_kind, actor_id, actor_organisation, command_id, codec, key_id, body
          from unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[],
            ?::timestamptz[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::smallint[], ?::uuid[], ?::bytea[],
            ?::uuid[])
            as happened (pathway_id, version, event_id, type, category, occurred_at, recorded_at,
              actor_kind, actor_id, actor_organisation, command_id, codec, key_id, body, standing)
          where pg_advisory_xact_lock_shared(uuid_hash_extended(pathway_id, 0)) is not null
            and case
              when standing is null then true
              when exists (
                select from journal.event e
                where e.pathway_id = happened.pathway_id and e.version = happened.version - 1 and e.event_id = standing)
              then true
              else journal.overtaken()
            end
          """,
          List.of(
              "uuid",
              "int8",
              "uuid",
              "text",
              "text",
              "timestamptz",
              "timestamptz",
              "text",
              "uuid",
              "uuid",
              "uuid",
              "int2",
              "uuid",
              "bytea",
              "uuid"));

  private static final Fragment DATA_KEY =
      new Fragment(
          "journal.data_key",
          """
          insert into journal.data_key (pathway_id, key_id, wrapped, master_key_id)
          select * from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::text[])
          """,
          List.of("uuid", "uuid", "bytea", "text"));

  private static final Fragment SNAPSHOT =
      new Fragment(
          "journal.snapshot",
          """
          insert into journal.snapshot (pathway_id, chapter, version, codec, key_id, body)
          select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::smallint[], ?::uuid[], ?::bytea[])
          on conflict (pathway_id, chapter) do update
          set version = excluded.version, codec = excluded.codec, key_id = excluded.key_id, body = excluded.body
          """,
          List.of("uuid", "text", "int8", "int2", "uuid", "bytea"));

  private final Fragment command;
  private final Fragment event;
  private final Fragment dataKey;
  private final Fragment snapshot;

  JournalTables(JournalSchema schema) {
    this.command = in(schema, COMMAND);
    this.event = in(schema, EVENT);
    this.dataKey = in(schema, DATA_KEY);
    this.snapshot = in(schema, SNAPSHOT);
  }

  private static Fragment in(JournalSchema schema, Fragment one) {
    return new Fragment(one.name(), schema.in(one.sql()), one.columnTypes());
  }

  Row command(CommandId command, PathwayId pathway, long version, Instant at) {
    return Row.of(this.command, command.value(), pathway.value(), version, at);
  }

  /// @param standing the event before this one, if it must be seen to that it still stands
  Row event(
      PathwayId pathway,
      UUID command,
      EventType type,
      Recorded recorded,
      DataKey key,
      byte[] plain,
      @Nullable UUID standing) {
    var actor = recorded.actor();
    return Row.of(
        event,
        pathway.value(),
        recorded.version(),
        recorded.eventId(),
        type.name(),
        type.category(),
        recorded.occurredAt(),
        recorded.recordedAt(),
        actor.kind(),
        actor.id(),
        actor.organisation(),
        command,
        Bodies.PACKED_JSON,
        key.id(),
        key.seal(Packing.pack(plain), recorded.eventId(), type.name()),
        standing);
  }

  Row dataKey(WrappedKey key) {
    return Row.of(dataKey, key.pathway(), key.keyId(), key.wrapped(), key.masterKeyId());
  }

  Row snapshot(PathwayId pathway, long version, SnapshotCodec.Chapter chapter, DataKey key) {
    var type = Opening.snapshotType(chapter.name(), version);
    return Row.of(
        snapshot,
        pathway.value(),
        chapter.name(),
        version,
        chapter.codec(),
        key.id(),
        key.seal(Packing.pack(chapter.body()), pathway.value(), type));
  }
}
