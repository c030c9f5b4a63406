package medspil.task.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.task.Status;
import medspil.task.TaskId;
import medspil.task.TaskSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads tasks through the viewer's eyes, each page by one index range for each unit.
@Component
final class TaskSearchRows implements TaskSearch {
  private static final UUID NONE = new UUID(0, 0);

  private static final String BOTH =
      """
      select task_id, pathway_id, owner_unit, nullif(due, 'infinity'), rule, status,
        null::timestamptz, null::text
      from task.open_task
      where %1$s
      union all
      select task_id, pathway_id, owner_unit, nullif(due, 'infinity'), rule, status,
        closed_at, outcome
      from task.closed_task
      where %1$s
      """;

  private final Sight sight;
  private final JdbcClient writer;

  TaskSearchRows(Sight sight, JdbcClient writer) {
    this.sight = sight;
    this.writer = writer;
  }

  @Override
  public Optional<Hit> find(Viewer viewer, TaskId id) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(BOTH.formatted("task_id = :id"))
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional());
  }

  @Override
  public Optional<PathwayId> pathwayOf(TaskId id) {
    return writer
        .sql(BOTH.formatted("task_id = :id"))
        .param("id", id.value())
        .query((row, _) -> read(row).pathway())
        .optional();
  }

  @Override
  public List<Hit> about(
      Viewer viewer, PathwayId pathway, Wanted wanted, @Nullable TaskId after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    BOTH.formatted(
                            """
                            pathway_id = :pathway
                              and task_id > :after
                              and status = any (:statuses)
                              and (cardinality(:owners) = 0 or owner_unit = any (:owners))
                            """)
                        + "order by task_id limit :most")
                .param("pathway", pathway.value())
                .param("after", after == null ? NONE : after.value())
                .param("statuses", statuses(wanted))
                .param("owners", owners(wanted))
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public List<Hit> owed(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select t.task_id, t.pathway_id, t.owner_unit, nullif(t.due, 'infinity'), t.rule,
                      t.status, null::timestamptz, null::text
                    from unnest(:owners) as owner (unit)
                    cross join lateral (
                      select task_id, pathway_id, owner_unit, due, rule, status
                      from task.open_task
                      where owner_unit = owner.unit
                        and (due, task_id) > (:due, :after)
                        and status = any (:statuses)
                      order by due, task_id
                      limit :most) as t
                    order by t.due, t.task_id
                    limit :most
                    """)
                .param("owners", owners(wanted))
                .param("due", after == null ? OffsetDateTime.MIN : time(after.at()))
                .param("after", after == null ? NONE : after.task().value())
                .param("statuses", statuses(wanted))
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public List<Hit> ended(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select t.task_id, t.pathway_id, t.owner_unit, nullif(t.due, 'infinity'), t.rule,
                      t.status, t.closed_at, t.outcome
                    from unnest(:owners) as owner (unit)
                    cross join lateral (
                      select task_id, pathway_id, owner_unit, due, rule, status, closed_at, outcome
                      from task.closed_task
                      where owner_unit = owner.unit
                        and closed_at <= :at
                        and (closed_at < :at or task_id > :after)
                        and status = any (:statuses)
                      order by closed_at desc, task_id
                      limit :most) as t
                    order by t.closed_at desc, t.task_id
                    limit :most
                    """)
                .param("owners", owners(wanted))
                .param("at", after == null ? OffsetDateTime.MAX : time(after.at()))
                .param("after", after == null ? NONE : after.task().value())
                .param("statuses", statuses(wanted))
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static Hit read(ResultSet row) throws SQLException {
    var ended = instant(row, 7);
    return new Hit(
        new TaskId(row.getObject(1, UUID.class)),
        new PathwayId(row.getObject(2, UUID.class)),
        row.getObject(3, UUID.class),
        instant(row, 4),
        row.getString(5),
        Status.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
        ended == null ? null : new End(ended, row.getString(8)));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.equals(Instant.MAX)
        ? OffsetDateTime.MAX
        : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static UUID[] owners(Wanted wanted) {
    return wanted.owners().toArray(UUID[]::new);
  }

  private static String[] statuses(Wanted wanted) {
    return wanted.statuses().stream()
        .map(status -> status.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}
