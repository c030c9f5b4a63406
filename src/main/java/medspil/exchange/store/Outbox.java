package medspil.exchange.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import medspil.exchange.Delivery;
import medspil.exchange.Undecided;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Letters that are to leave, each once, and how far they have come.
@Component
public class Outbox {
  private static final String COLUMNS =
      """
      letter_id, pathway_id, conversation_id, message_id, from_unit, to_unit, organisation, receiver,
        written_at, state, failures, repeats, next_at, body
      """;

  // Whoever takes one has it for so long; a server that is killed with it loses it then.
  private static final Duration HOLD = Duration.ofMinutes(2);

  private static final Fragment PUT =
      new Fragment(
          "exchange_outbox",
          """
          insert into exchange.outbox
            (letter_id, pathway_id, conversation_id, message_id, from_unit, to_unit, organisation,
            receiver, written_at, state, next_at, body)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[],
            ?::text[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::bytea[])
          on conflict (letter_id) do nothing
          """,
          List.of(
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "text",
              "timestamptz",
              "text",
              "timestamptz",
              "bytea"));

  private final JdbcClient writer;
  private final Attention attention;

  Outbox(JdbcClient writer, Attention attention) {
    this.writer = writer;
    this.attention = attention;
  }

  /// The row for the journal's own statement: a letter leaves when its message stands, and only
  /// then.
  public static Row row(Posted one) {
    return Row.of(
        PUT,
        one.id(),
        one.pathway(),
        one.conversation(),
        one.message(),
        one.from(),
        one.to(),
        one.organisation(),
        one.receiver(),
        one.writtenAt(),
        one.delivery().state().code(),
        one.delivery().next(),
        one.body());
  }

  /// The letter that has waited longest, for this server alone.
  public Optional<Posted> take(Instant now) {
    return writer
        .sql(
            """
            update exchange.outbox
            set next_at = :until
            where letter_id = (
              select letter_id
              from exchange.outbox
              where next_at <= :now
              order by next_at
              limit 1
              for update skip locked)
            returning
            """
                + COLUMNS)
        .param("until", Times.of(now.plus(HOLD)))
        .param("now", Times.of(now))
        .query((row, _) -> read(row))
        .optional();
  }

  public Optional<Posted> find(UUID letter) {
    return writer
        .sql("select " + COLUMNS + "from exchange.outbox where letter_id = :letter")
        .param("letter", letter)
        .query((row, _) -> read(row))
        .optional();
  }

  /// Writes how it went; one that does not arrive is shown to a person, all or none.
  @Transactional
  public void put(Posted one, Delivery now, String issues, Instant at) {
    if (update(one, now, issues, at) && now.state() == Delivery.State.NOT_DELIVERED) {
      attention.put(lost(one, at));
    }
    if (now.state() == Delivery.State.DELIVERED) {
      attention.arrived(one.pathway(), one.id(), at);
    }
  }

  /// Sends it once more, because a person wishes so.
  public boolean again(UUID letter, Instant now) {
    return writer
            .sql(
                """
                update exchange.outbox
                set state = 'waiting', failures = 0, repeats = 0, next_at = :now, issues = ''
                where letter_id = :letter and state = 'not_delivered' and body is not null
                """)
            .param("now", Times.of(now))
            .param("letter", letter)
            .update()
        == 1;
  }

  // What has ended stays so, but that a letter given up may arrive after all: its answer can come
  // while another attempt is on its way.
  private boolean update(Posted one, Delivery now, String issues, Instant at) {
    return writer
            .sql(
                """
                update exchange.outbox
                set state = :state, failures = :failures, repeats = :repeats, next_at = :next,
                  issues = :issues, changed_at = :at
                where letter_id = :letter
                  and (state in ('waiting', 'sent') or (:state, state) = ('delivered', 'not_delivered'))
                """)
            .param("state", now.state().code())
            .param("failures", now.failures())
            .param("repeats", now.repeats())
            .param("next", Times.of(now.next()))
            .param("issues", issues)
            .param("at", Times.of(at))
            .param("letter", one.id())
            .update()
        == 1;
  }

  private static Attention.Item lost(Posted one, Instant at) {
    var name = "attention:letter:" + one.id() + ":" + at;
    return new Attention.Item(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        one.organisation(),
        Undecided.NOT_DELIVERED.code(),
        one.pathway(),
        one.id().toString(),
        null,
        at);
  }

  private static Posted read(ResultSet row) throws SQLException {
    return new Posted(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getObject(4, UUID.class),
        row.getObject(5, UUID.class),
        row.getObject(6, UUID.class),
        row.getObject(7, UUID.class),
        row.getString(8),
        Objects.requireNonNull(instant(row, 9)),
        new Delivery(
            Delivery.State.coded(row.getString(10)),
            row.getInt(11),
            row.getInt(12),
            instant(row, 13)),
        row.getBytes(14));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
