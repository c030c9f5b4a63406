package medspil.task.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.task.Notice;
import medspil.task.Notices;
import medspil.task.TaskId;
import medspil.task.Worklists.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads through the viewer's eyes what their units are told.
@Component
final class NoticeList implements Notices {
  private final Sight sight;

  NoticeList(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Told> unread(Viewer viewer, Instant now, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select n.task_id, n.pathway_id, n.unit, n.why, n.since, n.rule,
                      coalesce(o.owner_unit, c.owner_unit) as owner_unit, c.outcome
                    from task.notice n
                    left join task.open_task o on o.task_id = n.task_id
                    left join task.closed_task c on c.task_id = n.task_id
                    where n.unit = any (:units)
                      and n.since <= :now
                      and (n.since < :at or (n.since = :at and n.task_id > :task))
                    order by n.since desc, n.task_id
                    limit :most
                    """)
                .param("units", viewer.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("now", time(now))
                .param("at", after == null ? OffsetDateTime.MAX : time(after.due()))
                .param("task", after == null ? new UUID(0, 0) : after.task())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static Told read(ResultSet row) throws SQLException {
    return new Told(
        new TaskId(row.getObject("task_id", UUID.class)),
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        row.getObject("unit", UUID.class),
        Notice.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getString("rule"),
        row.getObject("owner_unit", UUID.class),
        row.getString("outcome"));
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
