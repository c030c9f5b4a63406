package medspil.order.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.order.ContractList;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads contracts through the viewer's eyes.
@Component
final class ContractListRows implements ContractList {
  private final Sight sight;

  ContractListRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Line> open(Viewer viewer, LocalDate from, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    with mine as (
                      select r.pathway_id, r.request_id, r.unit, r.by_unit,
                        case
                          when c.request_id is null or not (c.pending or c.agreed) then 'WRITING'
                          when not c.pending then 'NOTHING'
                          when not c.complete then 'WORDS'
                          when c.provider_signs and r.unit = any (:units)
                            or c.authority_signs and r.by_unit = any (:units) then 'US'
                          else 'THEM'
                        end as waits_for,
                        c.last_day, coalesce(c.terminated, false) as terminated
                      from orders.request r
                      left join orders.contract c using (pathway_id, request_id)
                      where r.state = 'CHOSEN'
                        and (r.unit = any (:units) or r.by_unit = any (:units))
                    ), placed as (
                      select pathway_id, request_id, unit, by_unit, waits_for, last_day, terminated,
                        case waits_for
                          when 'US' then 0 when 'THEM' then 2 when 'NOTHING' then 3 else 1 end as shelf,
                        coalesce(last_day, 'infinity') as sorted_by
                      from mine
                      where waits_for <> 'NOTHING' or last_day >= :from
                    )
                    select pathway_id, request_id, unit, by_unit, waits_for, last_day, terminated
                    from placed
                    where (shelf, sorted_by, request_id)
                      > (:shelf, coalesce(:day::date, 'infinity'), :after::uuid)
                    order by shelf, sorted_by, request_id
                    limit :most
                    """)
                .param(
                    "units", viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new))
                .param("from", from)
                .param("shelf", after == null ? -1 : after.shelf())
                .param("day", after == null ? null : after.lastDay())
                .param("after", after == null ? new UUID(0, 0) : after.request())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static Line read(ResultSet row) throws SQLException {
    return new Line(
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        row.getObject("unit", UUID.class),
        row.getObject("by_unit", UUID.class),
        WaitsFor.valueOf(row.getString("waits_for")),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("terminated"));
  }
}
