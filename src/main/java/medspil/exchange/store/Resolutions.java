package medspil.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.exchange.Resolution;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what people decided, each matter once.
@Component
public class Resolutions {
  // Without "on conflict": whoever comes second changes nothing at all.
  private static final Fragment PUT =
      new Fragment(
          "exchange_resolution",
          """
          insert into exchange.resolution
            (resolution_id, attention_id, what, reason, unit_id, at, person, organisation)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[],
            ?::uuid[], ?::uuid[])
          """,
          List.of("uuid", "uuid", "text", "text", "uuid", "timestamptz", "uuid", "uuid"));

  private static final Fragment SETTLED =
      new Fragment(
          "exchange_attention_settled",
          """
          update exchange.attention a
          set resolved_at = done.at, resolution = done.what
          from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as done (inbox, at, what)
          where a.inbox_id = done.inbox and a.resolved_at is null
          """,
          List.of("uuid", "timestamptz", "text"));

  private static final Fragment PLACED =
      new Fragment(
          "exchange_inbox_placed",
          """
          update exchange.inbox i
          set outcome = 'placed', pathway_id = placed.pathway
          from unnest(?::uuid[], ?::uuid[]) as placed (inbox, pathway)
          where i.inbox_id = placed.inbox
          """,
          List.of("uuid", "uuid"));

  private final JdbcClient writer;

  Resolutions(JdbcClient writer) {
    this.writer = writer;
  }

  /// For the journal's own statement: a correction that was let stand leaves the list by itself.
  public static List<Row> accepted(Resolved one) {
    return List.of(row(one));
  }

  /// For the journal's own statement: all who were asked about the message are answered by it.
  public static List<Row> placed(Resolved one, UUID inbox, PathwayId pathway) {
    return List.of(
        row(one),
        Row.of(SETTLED, inbox, one.at(), one.what().code()),
        Row.of(PLACED, inbox, pathway.value()));
  }

  /// What changes no pathway; false when somebody had settled it already.
  @Transactional
  public boolean put(Resolved one) {
    if (!insert(one)) {
      return false;
    }
    if (one.what().settles()) {
      settle(one);
    }
    if (one.what() == Resolution.NOT_OURS) {
      forget(one);
    }
    return true;
  }

  /// How it was settled, if it was.
  public Optional<Resolved> settled(UUID attention) {
    return all(attention).stream().filter(one -> one.what().settles()).findFirst();
  }

  /// Everything decided about it, oldest first.
  public List<Resolved> all(UUID attention) {
    return writer
        .sql(
            """
            select resolution_id, attention_id, what, reason, unit_id, at, person, organisation
            from exchange.resolution
            where attention_id = :attention
            order by at, resolution_id
            """)
        .param("attention", attention)
        .query((row, _) -> read(row))
        .list();
  }

  private boolean insert(Resolved one) {
    return writer
            .sql(
                """
                insert into exchange.resolution
                  (resolution_id, attention_id, what, reason, unit_id, at, person, organisation)
                values (:id, :attention, :what, :reason, :unit, :at, :person, :organisation)
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("attention", one.attention())
            .param("what", one.what().code())
            .param("reason", one.reason())
            .param("unit", one.unit())
            .param("at", Times.of(one.at()))
            .param("person", one.person())
            .param("organisation", one.organisation())
            .update()
        == 1;
  }

  private void settle(Resolved one) {
    writer
        .sql(
            """
            update exchange.attention
            set resolved_at = :at, resolution = :what
            where attention_id = :attention and resolved_at is null
            """)
        .param("at", Times.of(one.at()))
        .param("what", one.what().code())
        .param("attention", one.attention())
        .update();
  }

  // Unless another organisation was asked about the same message and has not answered.
  private void forget(Resolved one) {
    writer
        .sql(
            """
            update exchange.inbox i
            set body = null
            from exchange.attention a
            where a.attention_id = :attention
              and i.inbox_id = a.inbox_id
              and not exists (
                select
                from exchange.attention other
                where other.inbox_id = a.inbox_id
                  and other.attention_id <> a.attention_id
                  and other.resolved_at is null)
            """)
        .param("attention", one.attention())
        .update();
  }

  private static Row row(Resolved one) {
    return Row.of(
        PUT,
        one.id(),
        one.attention(),
        one.what().code(),
        one.reason(),
        one.unit(),
        one.at(),
        one.person(),
        one.organisation());
  }

  private static Resolved read(ResultSet row) throws SQLException {
    return new Resolved(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        Resolution.coded(row.getString(3)).orElseThrow(),
        row.getString(4),
        row.getObject(5, UUID.class),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getObject(7, UUID.class),
        row.getObject(8, UUID.class));
  }
}
