package medspil.task.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.task.Tasks;

/// Keeps what was last said of open tasks in step with the journal.
public final class SaidRows implements Projection<Tasks> {
  private static final Fragment SAID =
      new Fragment(
          "task_said",
          """
          insert into task.said (task_id, pathway_id, what, code, by_day, said_at)
          select task_id, pathway_id, what, code, nullif(by_day, '')::date, said_at
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
            as v (task_id, pathway_id, what, code, by_day, said_at)
          on conflict (task_id) do update
          set what = excluded.what, code = excluded.code, by_day = excluded.by_day,
            said_at = excluded.said_at
          """,
          List.of("uuid", "uuid", "text", "text", "text", "timestamptz"));

  private static final Fragment OVER =
      new Fragment(
          "task_said_over",
          """
          delete from task.said
          where task_id in (select task_id from unnest(?::uuid[]) as v (task_id))
          """,
          List.of("uuid"));

  @Override
  public List<Row> rows(PathwayId id, Tasks before, Tasks after, List<Recorded> events) {
    var said = new LinkedHashMap<TaskId, TaskEvent.Reported>();
    for (var one : events) {
      if (one.event() instanceof TaskEvent.Reported reported
          && LeftRows.isOwed(after, reported.id())) {
        said.put(reported.id(), reported);
      }
    }
    var rows = new ArrayList<Row>();
    said.values().forEach(one -> rows.add(row(id, one)));
    LeftRows.ended(before, after, events).forEach(task -> rows.add(Row.of(OVER, task.value())));
    return rows;
  }

  private static Row row(PathwayId id, TaskEvent.Reported one) {
    var day = one.report().by();
    return Row.of(
        SAID,
        one.id().value(),
        id.value(),
        one.report().what().code(),
        one.report().code(),
        day == null ? "" : day.toString(),
        one.at());
  }

  @Override
  public List<String> clear() {
    return List.of("delete from task.said where pathway_id = ?");
  }
}
