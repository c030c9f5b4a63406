package medspil.exchange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.exchange.Undecided;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads what needs attention through the viewer's eyes: their organisation's, in a role that sorts
/// it out.
@Component
public class AttentionList {
  private static final String COLUMNS =
      """
      select a.attention_id, a.reason, a.pathway_id, coalesce(a.claim, ''), a.noticed_at,
        i.inbox_id, coalesce(i.sender, ''), coalesce(i.receiver, o.receiver, ''),
        i.body is not null,
        (select max(r.at) from exchange.resolution r
          where r.attention_id = a.attention_id and r.what = 'waiting')
      from exchange.attention a
      left join lateral (
        select inbox_id, sender, receiver, body
        from exchange.inbox
        where inbox_id = a.inbox_id
        union all
        (select inbox_id, sender, receiver, body
        from exchange.inbox
        where a.inbox_id is null
          and pathway_id = a.pathway_id
          and header_id = a.claim
          and outcome = 'placed'
        limit 1)
      ) i on true
      left join exchange.outbox o
        on a.reason = 'not_delivered'
        and o.pathway_id = a.pathway_id
        and o.letter_id::text = a.claim
      """;

  private final Sight sight;

  AttentionList(Sight sight) {
    this.sight = sight;
  }

  /// What nobody has settled, the oldest first.
  public List<Waiting> open(Viewer viewer, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    COLUMNS
                        + """
                        where a.resolved_at is null and a.pathway_id is not null
                        order by a.noticed_at, a.attention_id
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  /// One of them, settled or not.
  public Optional<Waiting> find(Viewer viewer, UUID id) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(COLUMNS + "where a.attention_id = :id and a.pathway_id is not null")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional());
  }

  /// Whether nobody has settled it.
  public boolean isOpen(Viewer viewer, UUID id) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select exists (
                      select from exchange.attention
                      where attention_id = :id and resolved_at is null)
                    """)
                .param("id", id)
                .query(Boolean.class)
                .single());
  }

  public int count(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select count(*)
                    from exchange.attention
                    where resolved_at is null and pathway_id is not null
                    """)
                .query(Integer.class)
                .single());
  }

  /// The message as it was sealed; empty when it is not kept any more.
  public Optional<byte[]> body(Viewer viewer, UUID inbox) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select body
                    from exchange.inbox
                    where inbox_id = :inbox and body is not null
                    """)
                .param("inbox", inbox)
                .query((row, _) -> row.getBytes(1))
                .optional());
  }

  private static Waiting read(ResultSet row) throws SQLException {
    return new Waiting(
        row.getObject(1, UUID.class),
        Undecided.coded(row.getString(2)),
        new PathwayId(row.getObject(3, UUID.class)),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getObject(6, UUID.class),
        afterClient(row.getString(7)),
        row.getString(8),
        row.getBoolean(9),
        instant(row.getObject(10, OffsetDateTime.class)));
  }

  // The inbox knows a sender as the system that sent and the unit it speaks for.
  private static String afterClient(String sender) {
    return sender.substring(sender.indexOf('/') + 1);
  }

  private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
