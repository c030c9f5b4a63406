package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.PartyFunction;
import medspil.agreement.Warning;
import medspil.deadline.UpToDaysOff;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.stay.StayEvent;
import medspil.stay.StayId;

/// What the calendar and the agreements say of a planned discharge, before it is planned.
public final class DischargePlans {
  private final AgreementsInForce agreements;
  private final Directory directory;

  public DischargePlans(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  /// What the agreements say of a plan.
  ///
  /// @param daysOff the days off that the day is up to
  /// @param warnings of the agreements that bind these parties
  /// @param ring who is to be rung
  public record Said(Optional<UpToDaysOff> daysOff, List<Warning> warnings, List<Unit> ring) {
    public Said {
      warnings = List.copyOf(warnings);
      ring = List.copyOf(ring);
    }
  }

  public Said of(Pathway pathway, StayId stay, LocalDate day, Instant at) {
    var follow = new FollowAgreements(agreements, directory);
    var daysOff = UpToDaysOff.on(day, follow.calendarAtHome(pathway.citizen()));
    var planned =
        pathway.evolve(new StayEvent.DischargePlanned(stay, day, daysOff.isPresent(), null, at));
    var warnings = follow.warnings(planned, stay, at);
    var ring =
        warnings.stream()
            .flatMap(warning -> warning.says().ring().stream())
            .flatMap(who -> unit(pathway, stay, who, at))
            .distinct()
            .toList();
    return new Said(daysOff, warnings, ring);
  }

  private Stream<Unit> unit(Pathway pathway, StayId stay, PartyFunction who, Instant at) {
    var around =
        new Parties(directory).around(pathway.citizen(), pathway.stays().find(stay).orElse(null));
    var organisation = around.get(who.role());
    return organisation == null
        ? Stream.empty()
        : Stream.of(
            directory
                .owner(
                    new OrganisationId(organisation),
                    who.function() == null ? "front_desk" : who.function(),
                    at)
                .unit());
  }
}
