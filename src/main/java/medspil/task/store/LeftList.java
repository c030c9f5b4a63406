package medspil.task.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.task.Left;
import medspil.task.LeftToNext;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads what shifts left to each other through the viewer's eyes.
@Component
final class LeftList implements LeftToNext {
  private final Sight sight;

  LeftList(Sight sight) {
    this.sight = sight;
  }

  // What was left again is said once, as it was said last.
  @Override
  public List<Left> of(Viewer viewer, UUID unit, Instant since, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select l.hand_over, l.pathway_id, l.task_id, l.words, l.left_at, l.left_by,
                      l.taken_at, l.taken_by
                    from task.left_to_next l
                    join task.open_task o on o.task_id = l.task_id and o.owner_unit = l.unit
                    where l.unit = :unit
                      and (l.taken_at is null or l.left_at >= :since or l.taken_at >= :since)
                      and not exists (
                        select from task.left_to_next newer
                        where newer.unit = l.unit
                          and newer.task_id = l.task_id
                          and newer.left_at > l.left_at)
                    order by l.left_at desc, l.hand_over
                    limit :most
                    """)
                .param("unit", unit)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private static Left read(ResultSet row) throws SQLException {
    return new Left(
        row.getObject("hand_over", UUID.class),
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        new NoteId(row.getObject("words", UUID.class)),
        row.getObject("left_at", OffsetDateTime.class).toInstant(),
        row.getObject("left_by", UUID.class),
        instant(row),
        row.getObject("taken_by", UUID.class));
  }

  private static @Nullable Instant instant(ResultSet row) throws SQLException {
    var time = row.getObject("taken_at", OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
