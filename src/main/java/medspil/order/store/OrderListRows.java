package medspil.order.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.order.OrderList;
import medspil.order.RequestId;
import medspil.order.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads requests through the viewer's eyes.
@Component
final class OrderListRows implements OrderList {
  private final Sight sight;
  private final VisibleNotes notes;

  OrderListRows(Sight sight, VisibleNotes notes) {
    this.sight = sight;
    this.notes = notes;
  }

  @Override
  public List<Line> asked(Viewer viewer, Wanted wanted, int most) {
    return lines(viewer, "unit", "by_unit", RequestState.ASKED, wanted, most);
  }

  @Override
  public List<Line> asking(Viewer viewer, Wanted wanted, int most) {
    return lines(viewer, "by_unit", "unit", RequestState.OFFERED, wanted, most);
  }

  /// @param ours the column of the viewer's units
  /// @param waits the state in which it waits for them
  private List<Line> lines(
      Viewer viewer, String ours, String theirs, RequestState waits, Wanted wanted, int most) {
    var states = wanted.states().stream().map(RequestState::name).toArray(String[]::new);
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id, request_id, unit, by_unit, state, answer_by, asked_at, ended_at,
                      reason
                    from orders.request
                    where %s = any (:units) and state = any (:states)
                      and (:other::uuid is null or %s = :other::uuid)
                    order by %s, request_id
                    limit :most
                    """
                        .formatted(ours, theirs, order(wanted.sort(), waits)))
                .param("units", units(viewer))
                .param("states", states)
                .param("other", wanted.other())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static String order(Sort sort, RequestState waits) {
    return switch (sort) {
      case WAITS ->
          "ended_at is not null, state <> '%s', ended_at desc, answer_by".formatted(waits);
      case ANSWER_BY -> "answer_by";
      case NEWEST -> "asked_at desc";
      case OLDEST -> "asked_at";
    };
  }

  @Override
  public List<UUID> others(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select by_unit from orders.request where unit = any (:units)
                    union
                    select unit from orders.request where by_unit = any (:units)
                    """)
                .param("units", units(viewer))
                .query(UUID.class)
                .list());
  }

  @Override
  public Count withoutDecision(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select count(distinct order_id) filter (where without_decision is not null),
                      count(distinct order_id)
                    from orders.request
                    where by_unit = any (:units)
                    """)
                .param("units", units(viewer))
                .query((row, _) -> new Count(row.getInt(1), row.getInt(2)))
                .single());
  }

  @Override
  public Waiting waiting(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select count(*) filter (where r.state = 'ASKED' and r.unit = any (:units)
                        or r.state = 'OFFERED' and r.by_unit = any (:units)
                        or c.complete and (c.provider_signs and r.unit = any (:units)
                          or c.authority_signs and r.by_unit = any (:units))),
                      count(*)
                    from orders.request r
                    left join orders.contract c using (pathway_id, request_id)
                    where r.unit = any (:units) or r.by_unit = any (:units)
                    """)
                .param("units", units(viewer))
                .query((row, _) -> new Waiting(row.getInt(1), row.getInt(2)))
                .single());
  }

  @Override
  public Map<NoteId, String> words(Viewer viewer, PathwayId id, List<NoteId> wanted) {
    return sight.of(viewer, connection -> notes.words(connection, Map.of(id, wanted)));
  }

  private static UUID[] units(Viewer viewer) {
    return viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new);
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static Line read(ResultSet row) throws SQLException {
    return new Line(
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        row.getObject("unit", UUID.class),
        row.getObject("by_unit", UUID.class),
        RequestState.valueOf(row.getString("state")),
        row.getObject("answer_by", LocalDate.class),
        instant(row.getObject("asked_at", OffsetDateTime.class)),
        maybe(row.getObject("ended_at", OffsetDateTime.class)),
        row.getString("reason"));
  }

  private static Instant instant(OffsetDateTime time) {
    return time.toInstant();
  }

  private static @Nullable Instant maybe(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
