package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.Way;
import medspil.stay.What;

/// Turns a notification into the claim it makes about a stay.
public final class Claims {
  private final Directory directory;

  public Claims(Directory directory) {
    this.directory = directory;
  }

  /// The claim, received now.
  ///
  /// @param receivedAt when it came here: the notice that deadlines count from
  public Claim of(HospitalNotification notification, UUID receiver, Instant receivedAt) {
    var ward = notification.serviceProvider();
    var unit = unit(ward).or(() -> unit(notification.sender()));
    return new Claim(
        notification.messageHeaderId(),
        what(notification.code().kind()),
        way(notification.code().change()),
        notification.stay().episodes().stream().map(EpisodeId::value).toList(),
        notification.occurredAt(),
        notification.stay().start(),
        notification.step().sentAt(),
        receivedAt,
        place(ward, unit, unit(ward)),
        sector(unit),
        notification.report().isPresent(),
        receiver,
        notification.previous().map(Step.Previous::messageHeaderId).stream().toList());
  }

  private Optional<Unit> unit(Party party) {
    return party.sor().map(Sor::value).flatMap(directory::bySor);
  }

  // The sender's unit stands for a ward that no directory knows, but does not lend it its name.
  private static Place place(Party ward, Optional<Unit> unit, Optional<Unit> known) {
    var sor = ward.sor().map(Sor::value).orElse("");
    var name = known.map(Unit::name).or(ward::name).or(() -> unit.map(Unit::name)).orElse(sor);
    return new Place(unit.map(one -> one.id().value()).orElse(null), sor, name);
  }

  private static Sector sector(Optional<Unit> unit) {
    return unit.map(one ->
            switch (one.sector()) {
              case SOMATIC -> Sector.SOMATIC;
              case PSYCHIATRIC -> Sector.PSYCHIATRIC;
              default -> Sector.UNKNOWN;
            })
        .orElse(Sector.UNKNOWN);
  }

  private static What what(Code.Kind kind) {
    return switch (kind) {
      case ACUTE_START -> What.ACUTE_START;
      case ADMISSION -> What.ADMISSION;
      case LEAVE_START -> What.LEAVE_START;
      case LEAVE_END -> What.LEAVE_END;
      case DISCHARGE -> What.END;
      case DEATH -> What.DEATH;
    };
  }

  private static Way way(Code.Change change) {
    return switch (change) {
      case NEW -> Way.STATED;
      case CORRECTION -> Way.CORRECTED;
      case CANCELLATION -> Way.CANCELLED;
    };
  }
}
