package medspil.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;

/// An invented citizen whom Hjørring supports at Solgården, with one goal.
final class Supported {
  private static final Instant SINCE = Instant.parse("2026-02-02T09:00:00Z");

  private static final UUID SOLGAARDEN = UnitId.of("solgaarden", "solgaarden").value();

  private Supported() {}

  static Patient atSolgaarden(String cpr, String given) {
    var citizen = Patient.with(cpr, given, "Trappegaard");
    var support =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            OrganisationId.of("hjoerring").value(),
            UnitId.of("hjoerring", "myndighed").value(),
            "SEL-107",
            SINCE,
            null);
    citizen.happens(
        SINCE, new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(support)));
    citizen.happens(SINCE, new PathwayCommand.OfGoal(goalAt(SOLGAARDEN)));
    return citizen;
  }

  /// A goal that a facility works on, which makes the facility a party.
  static GoalCommand goalAt(UUID facility) {
    var aim = new Aim(Direction.DEVELOP, true, false, null, facility);
    return new GoalCommand.SetGoal(
        new GoalId(UUID.randomUUID()),
        GoalLevel.INTERVENTION_GOAL,
        null,
        new Note(new NoteId(UUID.randomUUID()), "Går ud alene"),
        aim,
        Side.AUTHORITY,
        LocalDate.parse("2026-02-02"),
        SINCE);
  }
}
