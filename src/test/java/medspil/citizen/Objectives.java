package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementsInForce;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalEvent;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// The objectives for the cooperation as they lie in the library, in force with their annex, and a
/// citizen whom Hjørring supports at Solgården, where a goal has its first step.
final class Objectives {
  static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  static final UUID AUTHORITY = UnitId.of("hjoerring", "myndighed").value();
  static final UUID PROVIDER = UnitId.of("solgaarden", "solgaarden").value();
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-06-10");
  private static final AgreementsInForce IN_FORCE = inForce();
  static final DecidePathway DECIDE =
      new DecidePathway(() -> new FollowAgreements(IN_FORCE, DIRECTORY));

  private Objectives() {}

  static Pathway supported(GoalId goal) {
    var hjoerring = OrganisationId.of("hjoerring").value();
    var support =
        new Entitlement(
            new EntitlementId(new UUID(0, 9)),
            hjoerring,
            AUTHORITY,
            "SEL-107",
            AT.minusSeconds(9),
            null);
    var aim = new Aim(Direction.DEVELOP, true, false, null, PROVIDER);
    return after(
        Pathway.NEW,
        new CitizenEvent.Registered(hjoerring, DAY.minusYears(60)),
        new CitizenEvent.EntitlementOpened(support),
        set(goal, GoalLevel.INTERVENTION_GOAL, null, aim),
        set(new GoalId(new UUID(0, 33)), GoalLevel.SUB_GOAL, goal, Aim.OPEN));
  }

  private static GoalEvent set(GoalId id, GoalLevel level, @Nullable GoalId parent, Aim aim) {
    var words = new NoteId(ID.value());
    return new GoalEvent.GoalSet(id, level, parent, words, aim, Side.AUTHORITY, DAY, AT);
  }

  static Pathway does(Pathway pathway, PathwayCommand command) {
    var decision = DECIDE.decide(pathway, command, new Subject(ID.value()), AT, UUID::randomUUID);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, DENMARK);
  }

  private static AgreementsInForce inForce() {
    return LibraryExamples.inForce(
        DIRECTORY,
        LocalDate.parse("2024-01-01"),
        DAY,
        DENMARK,
        "maalsaetninger-for-samarbejdet-nord",
        "maalsaetninger-for-samarbejdet-nord-lokalt-bilag-demo");
  }
}
