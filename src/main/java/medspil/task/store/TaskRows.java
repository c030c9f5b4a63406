package medspil.task.store;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.task.Notice;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.Tasks;
import org.jspecify.annotations.Nullable;

/// Turns changed tasks into the rows of the worklists.
public final class TaskRows implements Projection<Tasks> {
  private static final String NEVER = "infinity";

  private static final List<String> OPEN_COLUMNS =
      List.of(
          "uuid",
          "uuid",
          "timestamptz",
          "uuid",
          "text",
          "text",
          "uuid",
          "boolean",
          "boolean",
          "boolean",
          "text");

  private static final String INSERT_OPEN =
      """
      insert into task.open_task
        (task_id, owner_unit, due, pathway_id, rule, status, from_unit, missing, unsure, passed, category)
      select *
      from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::uuid[], ?::text[], ?::text[],
        ?::uuid[], ?::boolean[], ?::boolean[], ?::boolean[], ?::text[])
      """;

  // A new task has a new id: no conflict to look for, and less to log.
  private static final Fragment NEW = new Fragment("task_new", INSERT_OPEN, OPEN_COLUMNS);

  private static final Fragment OPEN =
      new Fragment(
          "task_open",
          INSERT_OPEN
              + """
              on conflict (task_id) do update
              set owner_unit = excluded.owner_unit, due = excluded.due, rule = excluded.rule,
                status = excluded.status, from_unit = excluded.from_unit, missing = excluded.missing, unsure = excluded.unsure,
                passed = excluded.passed
              """,
          OPEN_COLUMNS);

  private static final Fragment NO_LONGER_OPEN =
      new Fragment(
          "task_no_longer_open",
          """
          delete from task.open_task
          where task_id = any(?::uuid[])
          """,
          List.of("uuid"));

  private static final Fragment CLOSED =
      new Fragment(
          "task_closed",
          """
          insert into task.closed_task
            (task_id, owner_unit, closed_at, pathway_id, rule, status, outcome, due, ground_fell,
             category)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::uuid[], ?::text[], ?::text[],
            ?::text[], ?::timestamptz[], ?::boolean[], ?::text[])
          on conflict (task_id) do update
          set owner_unit = excluded.owner_unit, closed_at = excluded.closed_at, rule = excluded.rule,
            status = excluded.status, outcome = excluded.outcome, due = excluded.due,
            ground_fell = excluded.ground_fell
          """,
          List.of(
              "uuid",
              "uuid",
              "timestamptz",
              "uuid",
              "text",
              "text",
              "text",
              "timestamptz",
              "boolean",
              "text"));

  private static final Fragment NO_LONGER_CLOSED =
      new Fragment(
          "task_no_longer_closed",
          """
          delete from task.closed_task
          where task_id = any(?::uuid[])
          """,
          List.of("uuid"));

  private static final Fragment TOLD =
      new Fragment(
          "task_told",
          """
          insert into task.notice (task_id, unit, why, since, pathway_id, rule)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::uuid[], ?::text[])
          on conflict (task_id, unit, why) do update
          set since = excluded.since, rule = excluded.rule
          """,
          List.of("uuid", "uuid", "text", "timestamptz", "uuid", "text"));

  private static final Fragment READ =
      new Fragment(
          "task_notice_read",
          """
          delete from task.notice n
          using unnest(?::uuid[], ?::uuid[], ?::text[]) as read (task_id, unit, why)
          where n.task_id = read.task_id and n.unit = read.unit and n.why = read.why
          """,
          List.of("uuid", "uuid", "text"));

  @Override
  public List<Row> rows(PathwayId id, Tasks before, Tasks after, List<Recorded> events) {
    var rows = new ArrayList<Row>();
    for (var task : after.all()) {
      var earlier = before.tasks().get(task.id());
      if (!task.equals(earlier)) {
        rows.addAll(change(id, earlier, task));
      }
    }
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of(
        "delete from task.open_task where pathway_id = ?",
        "delete from task.closed_task where pathway_id = ?",
        "delete from task.notice where pathway_id = ?");
  }

  private static List<Row> change(PathwayId id, @Nullable Task earlier, Task task) {
    var rows = new ArrayList<Row>();
    var owed = task.status().owed();
    rows.add(owed ? open(earlier == null ? NEW : OPEN, id, task) : closed(id, task));
    if (earlier != null && earlier.status().owed() != owed) {
      rows.add(new Row(owed ? NO_LONGER_CLOSED : NO_LONGER_OPEN, List.of(task.id().value())));
    }
    rows.addAll(notices(id, earlier == null ? List.of() : earlier.unseen(), task));
    return rows;
  }

  private static Row open(Fragment fragment, PathwayId id, Task task) {
    return row(
        fragment,
        task.id().value(),
        task.owner().unit(),
        due(task),
        id.value(),
        task.rule().toString(),
        task.status() == Status.PAUSED ? "paused" : "open",
        from(task),
        task.owner().missing() != null,
        !task.because().unknown().isEmpty(),
        isPassed(task),
        task.because().category().name());
  }

  private static List<Row> notices(PathwayId id, List<Notice> before, Task task) {
    var now = task.unseen();
    var rows = new ArrayList<Row>();
    before.stream()
        .filter(one -> now.stream().noneMatch(one::isSame))
        .map(one -> row(READ, task.id().value(), one.to().unit(), one.why().code()))
        .forEach(rows::add);
    now.stream()
        .filter(one -> !before.contains(one))
        .map(one ->
            row(
                TOLD,
                task.id().value(),
                one.to().unit(),
                one.why().code(),
                one.from(),
                id.value(),
                task.rule().toString()))
        .forEach(rows::add);
    return rows;
  }

  // PostgreSQL keeps microseconds, and the date that passed came from there.
  private static boolean isPassed(Task task) {
    var passed = task.passedAt();
    return passed != null && !passed.isBefore(task.due().truncatedTo(ChronoUnit.MICROS));
  }

  private static Row closed(PathwayId id, Task task) {
    var outcome = Objects.requireNonNull(task.outcome());
    return row(
        CLOSED,
        task.id().value(),
        task.owner().unit(),
        outcome.at(),
        id.value(),
        task.rule().toString(),
        task.status() == Status.DONE ? "done" : "withdrawn",
        outcome.code(),
        due(task),
        task.groundFell(),
        task.because().category().name());
  }

  private static Object due(Task task) {
    return task.countdown() == null ? NEVER : task.due();
  }

  private static @Nullable UUID from(Task task) {
    return task.because().from();
  }

  private static Row row(Fragment fragment, @Nullable Object... values) {
    return new Row(fragment, Arrays.asList(values));
  }
}
