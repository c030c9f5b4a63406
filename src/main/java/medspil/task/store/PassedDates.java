package medspil.task.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds open tasks whose final date passed without that being written.
@Component
public class PassedDates {
  private final JdbcClient writer;

  PassedDates(JdbcClient writer) {
    this.writer = writer;
  }

  /// A task, and the date that passed.
  public record Passed(TaskId task, PathwayId pathway, Instant due) {}

  /// The earliest first, after a place in the list.
  public List<Passed> before(Instant now, @Nullable Passed after, int most) {
    return writer
        .sql(
            """
            select task_id, pathway_id, due
            from task.open_task
            where status = 'open'
              and not passed
              and due < :now
              and (due, task_id) > (:due, :task)
            order by due, task_id
            limit :most
            """)
        .param("now", time(now))
        .param("due", after == null ? OffsetDateTime.MIN : time(after.due()))
        .param("task", after == null ? new UUID(0, 0) : after.task().value())
        .param("most", most)
        .query((row, _) ->
            new Passed(
                new TaskId(row.getObject(1, UUID.class)),
                new PathwayId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
