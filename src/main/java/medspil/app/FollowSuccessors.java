package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Succession;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.task.store.OpenOf;
import org.springframework.stereotype.Component;

/// Brings what is open to whoever took over from a party, on the day and for as long as anything is
/// left.
///
/// The command's id follows from the task and the succession, so any number of servers may do this
/// at once, and nothing is done twice.
@Component
final class FollowSuccessors {
  private static final Actor CLOCK = new Actor(Actor.Kind.SYSTEM, new UUID(0, 2), new UUID(0, 2));
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final OpenOf open;
  private final Pathways pathways;

  FollowSuccessors(
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      OpenOf open,
      Pathways pathways) {
    this.agreements = agreements;
    this.directory = directory;
    this.open = open;
    this.pathways = pathways;
  }

  void run(Instant now) {
    agreements.get().successors().since(LocalDate.ofInstant(now, DENMARK)).stream()
        .filter(one -> !one.by().equals(one.organisation()))
        .forEach(one -> follow(one, now));
  }

  private void follow(Succession one, Instant now) {
    var units =
        directory.get().units(new OrganisationId(UUID.fromString(one.organisation()))).stream()
            .map(unit -> unit.id().value())
            .toList();
    for (var left : open.tasks(one.agreement(), units)) {
      pathways.bySystem(
          CLOCK,
          left.pathway(),
          command(one, left),
          now,
          List.of(),
          new PathwayCommand.FollowSuccessors());
    }
  }

  private static CommandId command(Succession one, OpenOf.Open left) {
    var name = "succession:" + left.task() + ":" + one;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
