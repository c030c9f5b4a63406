package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.PartyFunction;
import medspil.agreement.Successors;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskEvent;

/// Which organisation and unit owes what a party owes, on the day it is asked: its own, or that of
/// whoever took over from it.
record Owners(Directory directory, Successors successors) {
  /// Why a task went to another when its party left, was merged or lost what it did.
  static final String SUCCESSION = "succession";

  /// The organisation itself, or whoever took over from it and is known here.
  UUID now(String agreement, UUID organisation, PartyFunction who, Instant at) {
    if (successors.all().isEmpty()) {
      return organisation;
    }
    return directory
        .organisation(new OrganisationId(organisation))
        .map(one -> LocalDate.ofInstant(at, one.zone()))
        .map(day -> successors.of(agreement, organisation.toString(), who.function(), day))
        .map(UUID::fromString)
        .filter(next -> directory.organisation(new OrganisationId(next)).isPresent())
        .orElse(organisation);
  }

  /// Never nobody: what no unit fills is the front desk's.
  Owner filled(UUID organisation, PartyFunction who, Instant at) {
    var function = who.function() == null ? "front_desk" : who.function();
    return switch (directory.owner(new OrganisationId(organisation), function, at)) {
      case medspil.directory.Owner.Filled(var unit) ->
          new Owner(unit.id().value(), organisation, who.text(), null);
      case medspil.directory.Owner.FrontDesk(var unit, var missing) ->
          new Owner(unit.id().value(), organisation, who.text(), missing);
    };
  }

  WorkingCalendar calendar(UnitId unit) {
    return directory.calendar(unit);
  }

  /// An open task goes to whoever has taken over; empty while that is whoever has it.
  Optional<TaskEvent> followed(Task task, Instant at) {
    var who = PartyFunction.of(task.owner().party());
    var organisation = task.owner().organisation();
    var next = now(task.rule().agreement(), organisation, who, at);
    return !task.status().owed() || next.equals(organisation)
        ? Optional.empty()
        : Optional.of(new TaskEvent.HandedOver(task.id(), SUCCESSION, at, filled(next, who, at)));
  }
}
