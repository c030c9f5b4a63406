package medspil.healthtask.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Words;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.HealthTaskSearch;
import medspil.healthtask.HealthTaskStatus;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads health tasks through the viewer's eyes.
@Component
final class HealthTaskSearchRows implements HealthTaskSearch {
  private final Sight sight;

  HealthTaskSearchRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Hit> around(Viewer viewer, @Nullable Act act, int most) {
    var units = viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new);
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id, task_id, title_da, title_nb, title_en, facility_unit, status, act,
                      performer_unit, answering_unit, to_settle_since, trained_until
                    from healthtask.task
                    where (facility_unit = any (:units)
                      or responsible_unit = any (:units)
                      or performer_unit = any (:units)
                      or answering_unit = any (:units))
                      and (:act::text is null or act = :act)
                    order by answering_unit is not null, status = 'AGREED', to_settle_since,
                      title_da, task_id
                    limit :most
                    """)
                .param("units", units)
                .param("act", act == null ? null : act.name())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static Hit read(ResultSet row) throws SQLException {
    var title = new LinkedHashMap<String, String>();
    title.put("da", row.getString("title_da"));
    title.put("nb", row.getString("title_nb"));
    title.put("en", row.getString("title_en"));
    var act = row.getString("act");
    var since = row.getObject("to_settle_since", OffsetDateTime.class);
    return new Hit(
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new HealthTaskId(row.getObject("task_id", UUID.class)),
        new Words(title),
        row.getObject("facility_unit", UUID.class),
        HealthTaskStatus.valueOf(row.getString("status")),
        act == null ? null : Act.valueOf(act),
        row.getObject("performer_unit", UUID.class),
        row.getObject("answering_unit", UUID.class),
        since == null ? null : since.toInstant(),
        row.getObject("trained_until", LocalDate.class));
  }
}
