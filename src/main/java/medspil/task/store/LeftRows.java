package medspil.task.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.task.Tasks;
import org.jspecify.annotations.Nullable;

/// Keeps what shifts left to each other in step with the journal.
public final class LeftRows implements Projection<Tasks> {
  private static final Fragment LEFT =
      new Fragment(
          "task_left",
          """
          insert into task.left_to_next
            (hand_over, pathway_id, task_id, unit, words, left_at, left_by, taken_at, taken_by)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[],
            ?::uuid[], ?::timestamptz[], ?::uuid[])
          on conflict (hand_over) do nothing
          """,
          List.of(
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "timestamptz",
              "uuid",
              "timestamptz",
              "uuid"));

  // Who took it over first has it.
  private static final Fragment TAKEN =
      new Fragment(
          "task_left_taken",
          """
          update task.left_to_next l
          set taken_at = v.taken_at, taken_by = v.taken_by
          from unnest(?::uuid[], ?::timestamptz[], ?::uuid[]) as v (hand_over, taken_at, taken_by)
          where l.hand_over = v.hand_over and l.taken_at is null
          """,
          List.of("uuid", "timestamptz", "uuid"));

  // What is over needs nobody to know more of it, and the table stays as small as what is open.
  private static final Fragment OVER =
      new Fragment(
          "task_left_over",
          """
          delete from task.left_to_next
          where task_id in (select task_id from unnest(?::uuid[]) as v (task_id))
          """,
          List.of("uuid"));

  @Override
  public List<Row> rows(PathwayId id, Tasks before, Tasks after, List<Recorded> events) {
    var left = new LinkedHashMap<UUID, Recorded>();
    var taken = new HashMap<UUID, Recorded>();
    for (var one : events) {
      if (one.event() instanceof TaskEvent.LeftToNext leaving && isOwed(after, leaving.id())) {
        left.put(leaving.handOver(), one);
      } else if (one.event() instanceof TaskEvent.TakenUp taking) {
        taken.putIfAbsent(taking.handOver(), one);
      }
    }
    var rows = new ArrayList<Row>();
    left.forEach((handOver, one) -> rows.add(left(id, one, taken.remove(handOver))));
    taken.forEach(
        (handOver, one) -> rows.add(Row.of(TAKEN, handOver, one.occurredAt(), one.actor().id())));
    ended(before, after, events).forEach(task -> rows.add(Row.of(OVER, task.value())));
    return rows;
  }

  /// The tasks that these events ended.
  static List<TaskId> ended(Tasks before, Tasks after, List<Recorded> events) {
    return events.stream()
        .map(Recorded::event)
        .flatMap(event -> event instanceof TaskEvent one ? Stream.of(one.id()) : Stream.empty())
        .distinct()
        .filter(task -> isOwed(before, task) && !isOwed(after, task))
        .toList();
  }

  static boolean isOwed(Tasks tasks, TaskId task) {
    return tasks.find(task).filter(one -> one.status().owed()).isPresent();
  }

  private static Row left(PathwayId id, Recorded one, @Nullable Recorded taken) {
    var leaving = (TaskEvent.LeftToNext) one.event();
    return Row.of(
        LEFT,
        leaving.handOver(),
        id.value(),
        leaving.id().value(),
        leaving.unit(),
        leaving.words().value(),
        leaving.at(),
        one.actor().id(),
        taken == null ? null : taken.occurredAt(),
        taken == null ? null : taken.actor().id());
  }

  @Override
  public List<String> clear() {
    return List.of("delete from task.left_to_next where pathway_id = ?");
  }
}
