package medspil.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.CommandId;
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

  /// Somebody of Hjørring, whom its authority gives support at home.
  static Patient atHome(String cpr, String given, String family, LocalDate born, Instant since) {
    var home = OrganisationId.of("hjoerring").value();
    var id =
        Browser.house()
            .bean(People.class)
            .register(new Cpr(cpr), new People.Person(given, family, born, home));
    var citizen = new Patient(cpr, given + " " + family, id);
    var support =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            home,
            UnitId.of("hjoerring", "myndighed").value(),
            "SEL-85",
            since,
            null);
    citizen.happens(
        new CommandId(UUID.randomUUID()),
        since,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, born, since)),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(support)));
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
