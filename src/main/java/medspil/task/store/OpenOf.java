package medspil.task.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what is open at some units by an agreement.
@Component
public class OpenOf {
  private final JdbcClient writer;

  OpenOf(JdbcClient writer) {
    this.writer = writer;
  }

  /// A task, and whose it is about.
  public record Open(TaskId task, PathwayId pathway) {}

  public List<Open> tasks(String agreement, Collection<UUID> units) {
    return writer
        .sql(
            """
            select task_id, pathway_id
            from task.open_task
            where owner_unit = any(:units)
              and starts_with(rule, :agreement)
            order by task_id
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("agreement", agreement + "/")
        .query((row, _) ->
            new Open(
                new TaskId(row.getObject(1, UUID.class)),
                new PathwayId(row.getObject(2, UUID.class))))
        .list();
  }
}
