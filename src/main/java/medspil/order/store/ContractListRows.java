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
  public List<Line> open(Viewer viewer, LocalDate from, int most) {
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
                    )
                    select pathway_id, request_id, unit, by_unit, waits_for, last_day, terminated
                    from mine
                    where waits_for <> 'NOTHING' or last_day >= :from
                    order by waits_for = 'NOTHING', waits_for <> 'US', waits_for = 'THEM', last_day nulls last,
                      request_id
                    limit :most
                    """)
                .param(
                    "units", viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new))
                .param("from", from)
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
