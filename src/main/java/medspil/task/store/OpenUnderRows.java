package medspil.task.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.task.OpenUnder;
import medspil.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Finds what is open under older versions; for a person, through that person's eyes.
@Component
final class OpenUnderRows implements OpenUnder {
  private final JdbcClient writer;
  private final Sight sight;

  OpenUnderRows(JdbcClient writer, Sight sight) {
    this.writer = writer;
    this.sight = sight;
  }

  @Override
  public List<PathwayId> pathways(String agreement, int below) {
    return writer
        .sql(
            """
            select distinct pathway_id
            from task.open_task
            where split_part(rule, '/', 1) = :agreement
              and split_part(rule, '/', 2)::integer < :below
            order by pathway_id
            """)
        .param("agreement", agreement)
        .param("below", below)
        .query((row, _) -> new PathwayId(row.getObject("pathway_id", UUID.class)))
        .list();
  }

  @Override
  public List<Seen> seen(Viewer viewer, Collection<TaskId> tasks, int most) {
    var ids = tasks.stream().map(TaskId::value).toArray(UUID[]::new);
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select task_id, pathway_id, rule
                    from task.open_task
                    where task_id = any(:ids)
                    order by due, task_id
                    limit :most
                    """)
                .param("ids", ids)
                .param("most", most)
                .query((row, _) ->
                    new Seen(
                        new TaskId(row.getObject("task_id", UUID.class)),
                        new PathwayId(row.getObject("pathway_id", UUID.class)),
                        row.getString("rule")))
                .list());
  }
}
