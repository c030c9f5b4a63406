package medspil.task.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.task.LastSaid;
import medspil.task.LinkRules;
import medspil.task.Report;
import medspil.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads what was said through the viewer's eyes.
@Component
record LastSaidRows(Sight sight, LinkRules rules) implements LastSaid {

  @Override
  public Map<TaskId, Report> of(Viewer viewer, Collection<TaskId> tasks) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select task_id, what, code, by_day
                    from task.said
                    where task_id = any (:tasks)
                    """)
                .param("tasks", ids(tasks))
                .query((row, _) -> Map.entry(task(row), report(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Set<TaskId> locked(Viewer viewer, Collection<TaskId> tasks) {
    return sight.of(
        viewer,
        connection ->
            Set.copyOf(
                JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(
                        """
                        select l.task_id
                        from task.link l
                        where l.task_id = any (:tasks)
                          and l.answered_at is null and l.closed_at is null
                        group by l.task_id
                        having (array_agg(l.wrong order by l.sent_at desc))[1] >= :tries
                        """)
                    .param("tasks", ids(tasks))
                    .param("tries", rules.tries())
                    .query((row, _) -> task(row))
                    .list()));
  }

  private static UUID[] ids(Collection<TaskId> tasks) {
    return tasks.stream().map(TaskId::value).toArray(UUID[]::new);
  }

  private static TaskId task(ResultSet row) throws SQLException {
    return new TaskId(row.getObject("task_id", UUID.class));
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        Report.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
        row.getString("code"),
        row.getObject("by_day", LocalDate.class));
  }
}
