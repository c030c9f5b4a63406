package medspil.task.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.task.Ended;
import medspil.task.Listed;
import medspil.task.TaskId;
import medspil.task.Worklists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the worklists through the viewer's eyes, by covering index and cursor.
@Component
final class WorklistRows implements Worklists {
  private static final Comparator<Listed> EARLIEST =
      Comparator.comparing(WorklistRows::sortedBy).thenComparing(one -> one.id().toString());

  /// Answered from the index alone, as a test sees to.
  static final String OWED =
      """
      select task_id, pathway_id, owner_unit, nullif(due, 'infinity'), rule, status,
        from_unit, missing, unsure
      from task.open_task
      where owner_unit = :unit
        and (due, task_id) > (:due, :task)
      order by due, task_id
      limit :most
      """;

  // In no order, so that it ends with the last that is counted; a task that two holders wait for is
  // met twice and
  // counted once.
  static final String WAITING =
      """
      select least(count(distinct t.task_id), :most)
      from unnest((select access.holders())) as mine (holder)
      cross join lateral (
        select o.task_id
        from (select distinct pathway_id from access.relation where holder = mine.holder) as r
        cross join lateral (
          select task_id
          from task.open_task
          where pathway_id = r.pathway_id
            and owner_unit <> all ((select access.holders())::uuid[])) as o
        limit :most) as t
      """;

  // Each counts no further than it is told to: a region's largest unit owes twenty thousand.
  static final String COUNTS =
      """
      select
        (select count(*)
        from (
          select
          from task.open_task
          where owner_unit = any (:units)
          limit :most) as owed),
        (select count(*)
        from (
          select
          from task.open_task
          where owner_unit = any (:units) and due < :now and status = 'open'
          limit :most) as overdue),
        (select count(*)
        from (
          select
          from task.open_task
          where owner_unit = any (:units) and due between :now and :end
          limit :most) as today)
      """;

  private final Sight sight;

  WorklistRows(Sight sight) {
    this.sight = sight;
  }

  // One index range for each unit, merged here: a person has one unit, seldom three.
  @Override
  public List<Listed> owed(Viewer viewer, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection -> {
          var all = new ArrayList<Listed>();
          for (var unit : viewer.units()) {
            all.addAll(owed(on(connection), unit, after, most));
          }
          return all.stream().sorted(EARLIEST).limit(most).toList();
        });
  }

  private static List<Listed> owed(
      JdbcClient client, UnitId unit, @Nullable Place after, int most) {
    return client
        .sql(OWED)
        .param("unit", unit.value())
        .param("due", due(after))
        .param("task", after == null ? new UUID(0, 0) : after.task())
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  @Override
  public List<Listed> waitedFor(Viewer viewer, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select t.task_id, t.pathway_id, t.owner_unit, nullif(t.due, 'infinity'), t.rule,
                      t.status, t.from_unit, t.missing, t.unsure
                    from task.open_task t
                    where t.pathway_id in (select r.pathway_id from access.relation r)
                      and t.owner_unit <> all (access.holders())
                      and (t.due, t.task_id) > (:due, :task)
                    order by t.due, t.task_id
                    limit :most
                    """)
                .param("due", due(after))
                .param("task", after == null ? new UUID(0, 0) : after.task())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public int waiting(Viewer viewer, int atMost) {
    return sight.of(
        viewer,
        connection ->
            on(connection).sql(WAITING).param("most", atMost).query(Integer.class).single());
  }

  @Override
  public List<Listed> about(Viewer viewer, PathwayId pathway) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select task_id, pathway_id, owner_unit, nullif(due, 'infinity'), rule, status,
                      from_unit, missing, unsure
                    from task.open_task
                    where pathway_id = :pathway
                    order by due, task_id
                    """)
                .param("pathway", pathway.value())
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public List<Ended> ended(Viewer viewer, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select task_id, pathway_id, closed_at, rule, status = 'done', outcome,
                      status = 'done' and closed_at > due, ground_fell
                    from task.closed_task
                    where owner_unit = any (:units)
                      and (closed_at < :at or (closed_at = :at and task_id > :task))
                    order by closed_at desc, task_id
                    limit :most
                    """)
                .param("units", units(viewer))
                .param("at", after == null ? OffsetDateTime.MAX : time(after.due()))
                .param("task", after == null ? new UUID(0, 0) : after.task())
                .param("most", most)
                .query((row, _) -> ended(row))
                .list());
  }

  private static Ended ended(ResultSet row) throws SQLException {
    return new Ended(
        new TaskId(row.getObject(1, UUID.class)),
        new PathwayId(row.getObject(2, UUID.class)),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getString(4),
        row.getBoolean(5),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8));
  }

  private static UUID[] units(Viewer viewer) {
    return viewer.units().stream().map(UnitId::value).toArray(UUID[]::new);
  }

  @Override
  public Counts counts(Viewer viewer, Instant now, Instant endOfToday, int atMost) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(COUNTS)
                .param("now", time(now))
                .param("end", time(endOfToday))
                .param("units", units(viewer))
                .param("most", atMost)
                .query((row, _) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single());
  }

  private static Listed read(ResultSet row) throws SQLException {
    var due = row.getObject(4, OffsetDateTime.class);
    return new Listed(
        new TaskId(row.getObject(1, UUID.class)),
        new PathwayId(row.getObject(2, UUID.class)),
        row.getObject(3, UUID.class),
        due == null ? null : due.toInstant(),
        row.getString(5),
        row.getString(6).equals("paused"),
        row.getObject(7, UUID.class),
        row.getBoolean(8),
        row.getBoolean(9));
  }

  private static Instant sortedBy(Listed one) {
    return one.due() == null ? Instant.MAX : one.due();
  }

  private static OffsetDateTime due(@Nullable Place after) {
    return after == null ? OffsetDateTime.MIN : time(after.due());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.equals(Instant.MAX)
        ? OffsetDateTime.MAX
        : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
