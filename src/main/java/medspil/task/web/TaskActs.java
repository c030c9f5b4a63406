package medspil.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.jspecify.annotations.Nullable;

/// Makes wishes of what somebody filled in beside a task, or says what is missing, field by field.
record TaskActs(Directory directory, RuleWords words, Pathway pathway, UUID person, Instant at) {
  /// Nobody means a date further off; a year was written wrong.
  private static final int MOST_YEARS = 2;

  /// What a form sent; null where it has no such field.
  record Filled(
      @Nullable String answer,
      @Nullable String reason,
      @Nullable String until,
      @Nullable String unit) {}

  /// What became of a form: wishes, or a sentence's key for each field that is wrong.
  sealed interface Read {
    record Wishes(List<PathwayCommand> wishes) implements Read {}

    record Wrong(Map<String, String> fields) implements Read {}
  }

  Read read(Task task, String form, Filled filled) {
    return switch (form) {
      case "complete" -> complete(task, filled);
      case "pause" ->
          reasoned(Reason.PAUSE, filled, reason -> new TaskCommand.Pause(task.id(), reason, at));
      case "resume" -> one(new TaskCommand.Resume(task.id(), at, calendar(task)));
      case "extend" -> extend(task, filled);
      case "hand-over" -> handOver(task, filled);
      case "reject" ->
          reasoned(
              Reason.REJECT,
              filled,
              reason -> new TaskCommand.Reject(task.id(), reason, desk(task), at));
      default -> throw TaskPages.unknown();
    };
  }

  private Read complete(Task task, Filled filled) {
    var answers = words.answers(task.rule());
    var answer = filled.answer() == null ? "done" : filled.answer();
    var known = answers.stream().anyMatch(one -> one.value().equals(answer));
    if (!known && !(answers.isEmpty() && answer.equals("done"))) {
      return new Read.Wrong(Map.of("answer", "task.wrong.answer"));
    }
    var wishes = new ArrayList<PathwayCommand>();
    wishes.add(new PathwayCommand.OfTask(new TaskCommand.Complete(task.id(), answer, at, person)));
    wishes.addAll(new ReportChecks(words, pathway).of(task, answer, at));
    return new Read.Wishes(wishes);
  }

  private Read extend(Task task, Filled filled) {
    var zone = calendar(task).zone();
    var day = date(filled.until()).orElse(null);
    if (day == null) {
      return wrong(Reason.EXTEND, filled, Map.of("until", "task.wrong.until"));
    }
    if (day.isAfter(LocalDate.ofInstant(at, zone).plusYears(MOST_YEARS))) {
      return wrong(Reason.EXTEND, filled, Map.of("until", "task.wrong.until_far"));
    }
    var until = day.plusDays(1).atStartOfDay(zone).toInstant();
    return reasoned(
        Reason.EXTEND,
        filled,
        reason -> new TaskCommand.Extend(task.id(), reason, until, at, calendar(task)));
  }

  private Read handOver(Task task, Filled filled) {
    var to =
        TaskForms.units(directory, task, LocalDate.ofInstant(at, calendar(task).zone())).stream()
            .filter(one -> one.id().toString().equals(filled.unit()))
            .findFirst();
    return to.map(unit ->
            reasoned(
                Reason.HAND_OVER,
                filled,
                reason -> new TaskCommand.HandOver(task.id(), reason, owner(task, unit), at)))
        .orElseGet(() -> wrong(Reason.HAND_OVER, filled, Map.of("unit", "task.wrong.unit")));
  }

  private static Read reasoned(
      List<Reason> allowed, Filled filled, Function<String, TaskCommand> wish) {
    var reason = filled.reason();
    return reason != null && Reason.isKnown(allowed, reason)
        ? one(wish.apply(reason))
        : wrong(allowed, filled, Map.of());
  }

  private static Read wrong(List<Reason> allowed, Filled filled, Map<String, String> faults) {
    var all = new HashMap<>(faults);
    if (filled.reason() == null || !Reason.isKnown(allowed, filled.reason())) {
      all.put("reason", "refusal.task.reason_missing");
    }
    return new Read.Wrong(all);
  }

  private Owner desk(Task task) {
    return owner(task, TaskForms.desk(directory, task, at));
  }

  private static Owner owner(Task task, Unit unit) {
    return new Owner(unit.id().value(), task.owner().organisation(), task.owner().party(), null);
  }

  private WorkingCalendar calendar(Task task) {
    return directory.calendar(new UnitId(task.owner().unit()));
  }

  private static Optional<LocalDate> date(@Nullable String written) {
    try {
      return Optional.ofNullable(written).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Read one(TaskCommand command) {
    return new Read.Wishes(List.of(new PathwayCommand.OfTask(command)));
  }
}
