package medspil.order.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.order.OrderList;
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
  public List<Line> asked(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    var side = new RequestShelf.Side("unit", "by_unit", RequestState.ASKED);
    return sight.of(viewer, connection -> lines(connection, viewer, side, wanted, after, most));
  }

  @Override
  public List<Line> asking(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    var side = new RequestShelf.Side("by_unit", "unit", RequestState.OFFERED);
    return sight.of(viewer, connection -> lines(connection, viewer, side, wanted, after, most));
  }

  // From the shelf where the last page ended, and on to the next until the page is full.
  private static List<Line> lines(
      Connection connection,
      Viewer viewer,
      RequestShelf.Side side,
      Wanted wanted,
      @Nullable Place after,
      int most) {
    var found = new ArrayList<Line>();
    var place = after;
    for (var shelf : RequestShelf.from(wanted.sort(), after)) {
      if (found.size() < most) {
        found.addAll(
            shelf.read(on(connection), units(viewer), side, wanted, place, most - found.size()));
      }
      place = null;
    }
    return found;
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
}
