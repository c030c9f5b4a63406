package medspil.healthtask.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.healthtask.Clarification;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTasks;
import medspil.healthtask.Holder;
import medspil.healthtask.Training;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// Turns changed health tasks into the rows of the facilities' lists; what ended leaves them.
public final class HealthTaskRows implements Projection<HealthTasks> {
  private static final Fragment PUT =
      new Fragment(
          "healthtask_put",
          """
          insert into healthtask.task
            (pathway_id, task_id, title_da, title_nb, title_en, facility_unit, status, act,
            responsible_unit, performer_unit, answering_unit, to_settle_since, trained_until)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
            ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::date[])
          on conflict (pathway_id, task_id) do update
          set status = excluded.status, act = excluded.act,
            responsible_unit = excluded.responsible_unit,
            performer_unit = excluded.performer_unit, answering_unit = excluded.answering_unit,
            to_settle_since = excluded.to_settle_since, trained_until = excluded.trained_until
          """,
          List.of(
              "uuid",
              "uuid",
              "text",
              "text",
              "text",
              "uuid",
              "text",
              "text",
              "uuid",
              "uuid",
              "uuid",
              "timestamptz",
              "date"));

  private static final Fragment GONE =
      new Fragment(
          "healthtask_gone",
          """
          delete from healthtask.task
          where (pathway_id, task_id) in (select * from unnest(?::uuid[], ?::uuid[]))
          """,
          List.of("uuid", "uuid"));

  @Override
  public List<Row> rows(
      PathwayId id, HealthTasks before, HealthTasks after, List<Recorded> events) {
    return after.all().stream()
        .filter(task -> !task.equals(before.tasks().get(task.id())))
        .map(task -> task.ended() == null ? put(id, task) : gone(id, task))
        .toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from healthtask.task where pathway_id = ?");
  }

  private static Row put(PathwayId id, HealthTask task) {
    var title = task.service().title();
    return row(
        id.value(),
        task.id().value(),
        title.in("da"),
        title.in("nb"),
        title.in("en"),
        task.facility().unit(),
        task.status().name(),
        act(task),
        unit(task.arrangement().responsible()),
        unit(task.arrangement().performer()),
        unit(task.answering().orElse(null)),
        since(task),
        trainedUntil(task));
  }

  private static Row gone(PathwayId id, HealthTask task) {
    return Row.of(GONE, id.value(), task.id().value());
  }

  private static @Nullable String act(HealthTask task) {
    var act = task.arrangement().act();
    return act == null ? null : act.name();
  }

  private static @Nullable UUID unit(@Nullable Holder holder) {
    return holder == null ? null : holder.unit();
  }

  private static @Nullable Instant since(HealthTask task) {
    return task.clarification().map(Clarification::since).orElse(null);
  }

  private static @Nullable LocalDate trainedUntil(HealthTask task) {
    return task.trainings().stream()
        .map(Training::until)
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Row row(@Nullable Object... values) {
    return new Row(PUT, Arrays.asList(values));
  }
}
