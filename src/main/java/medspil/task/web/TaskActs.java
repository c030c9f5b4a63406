package medspil.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.stay.ReportAnswer;
import medspil.stay.StayCommand;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.jspecify.annotations.Nullable;

/// Makes wishes of what somebody filled in beside a task; empty when it cannot be read.
record TaskActs(Directory directory, RuleWords words, Pathway pathway, UUID person, Instant at) {

  /// @param form which form was sent
  Optional<List<PathwayCommand>> read(Task task, String form, Filled filled) {
    return switch (form) {
      case "complete" -> complete(task, filled);
      case "pause" ->
          reason(Reason.PAUSE, filled)
              .map(reason -> one(new TaskCommand.Pause(task.id(), reason, at)));
      case "resume" ->
          Optional.of(
              one(
                  new TaskCommand.Resume(
                      task.id(), at, directory.calendar(new UnitId(task.owner().unit())))));
      case "extend" -> extend(task, filled);
      case "hand-over" -> handOver(task, filled);
      case "reject" ->
          reason(Reason.REJECT, filled)
              .map(reason -> one(new TaskCommand.Reject(task.id(), reason, desk(task), at)));
      default -> Optional.empty();
    };
  }

  /// What a form sent; null where it has no such field.
  record Filled(
      @Nullable String answer,
      @Nullable String reason,
      @Nullable String until,
      @Nullable String unit) {}

  private Optional<List<PathwayCommand>> complete(Task task, Filled filled) {
    var answers = words.answers(task.rule());
    var answer = filled.answer() == null ? "done" : filled.answer();
    var known = answers.stream().anyMatch(one -> one.value().equals(answer));
    if (!known && !(answers.isEmpty() && answer.equals("done"))) {
      return Optional.empty();
    }
    var wishes = new ArrayList<PathwayCommand>();
    wishes.addAll(one(new TaskCommand.Complete(task.id(), answer, at, person)));
    report(answer)
        .filter(_ -> words.isAboutTheReport(task.rule()))
        .flatMap(said -> Ids.stay(task).map(stay -> new StayCommand.CheckReport(stay, said, at)))
        .filter(check -> pathway.stays().find(check.stay()).isPresent())
        .ifPresent(check -> wishes.add(new PathwayCommand.OfStay(check)));
    return Optional.of(wishes);
  }

  private static Optional<ReportAnswer> report(String answer) {
    return List.of(ReportAnswer.values()).stream()
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(answer))
        .findFirst();
  }

  private Optional<List<PathwayCommand>> extend(Task task, Filled filled) {
    var calendar = directory.calendar(new UnitId(task.owner().unit()));
    return reason(Reason.EXTEND, filled)
        .flatMap(reason ->
            date(filled.until())
                .map(day -> day.plusDays(1).atStartOfDay(calendar.zone()).toInstant())
                .map(until -> one(new TaskCommand.Extend(task.id(), reason, until, at, calendar))));
  }

  private Optional<List<PathwayCommand>> handOver(Task task, Filled filled) {
    return reason(Reason.HAND_OVER, filled)
        .flatMap(reason ->
            unit(task, filled.unit())
                .map(to -> one(new TaskCommand.HandOver(task.id(), reason, to, at))));
  }

  private Optional<Owner> unit(Task task, @Nullable String id) {
    return directory.units(new OrganisationId(task.owner().organisation())).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .map(unit -> owner(task, unit));
  }

  private Owner desk(Task task) {
    return owner(task, TaskForms.desk(directory, task, at));
  }

  private static Owner owner(Task task, Unit unit) {
    return new Owner(unit.id().value(), task.owner().organisation(), task.owner().party(), null);
  }

  private static Optional<String> reason(List<Reason> allowed, Filled filled) {
    return Optional.ofNullable(filled.reason()).filter(one -> Reason.isKnown(allowed, one));
  }

  private static Optional<LocalDate> date(@Nullable String written) {
    try {
      return Optional.ofNullable(written).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static List<PathwayCommand> one(TaskCommand command) {
    return List.of(new PathwayCommand.OfTask(command));
  }
}
