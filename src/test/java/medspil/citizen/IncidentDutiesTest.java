package medspil.citizen;

import static medspil.citizen.Objectives.does;
import static medspil.citizen.Objectives.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.incident.FollowUpId;
import medspil.incident.IncidentCommand;
import medspil.incident.IncidentId;
import medspil.incident.IncidentKind;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody has to report what must be reported, or everybody around the citizen
/// reads of it in a list of tasks.
class IncidentDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));
  private static final FollowUpId FOLLOW_UP = new FollowUpId(new UUID(0, 2));
  private static final String REPORT = "report_incident: Solgården by 2026-05-05";

  private final Pathway recorded =
      does(
          Objectives.supported(new GoalId(new UUID(0, 3))),
          of(
              new IncidentCommand.RecordIncident(
                  INCIDENT,
                  Objectives.PROVIDER,
                  IncidentKind.USE_OF_FORCE,
                  DAY,
                  Side.PROVIDER,
                  DAY,
                  AT)));

  @Test
  @Proves("R1-98")
  void the_provider_owes_the_report_until_it_says_where_or_why_not() {
    assertThat(owed(recorded)).containsExactly(REPORT);
    assertThat(owed(does(recorded, report()))).isEmpty();
    assertThat(owed(does(recorded, judge()))).isEmpty();
    assertThat(owed(does(does(recorded, judge()), report()))).isEmpty();
  }

  @Test
  void what_was_recorded_by_mistake_leaves_nothing_owed() {
    var withdraw = new IncidentCommand.WithdrawIncident(INCIDENT, note("Wrong"), Side.PROVIDER, AT);

    assertThat(owed(does(recorded, of(withdraw)))).isEmpty();
  }

  @Test
  @Proves("R1-98")
  void what_was_agreed_is_owed_by_the_one_who_sees_to_it_on_its_day() {
    var reported = does(recorded, report());
    var agreed = does(reported, agree(Side.AUTHORITY));

    assertThat(owed(agreed))
        .containsExactly("authority_follows_up: Myndighed, Hjørring by 2026-05-20");
    assertThat(owed(does(reported, agree(Side.PROVIDER))))
        .containsExactly("provider_follows_up: Solgården by 2026-05-20");
    assertThat(owed(does(agreed, settle(true)))).isEmpty();
    assertThat(owed(does(does(agreed, settle(true)), settle(false)))).hasSize(1);
  }

  @Test
  void only_its_owner_and_those_who_may_know_of_incidents_know_of_the_task() {
    var task = recorded.tasks().all().stream().filter(one -> one.status().owed()).findFirst();

    assertThat(task)
        .hasValueSatisfying(one -> {
          assertThat(one.isOpenTo(Set.of(Category.INCIDENT), _ -> false)).isTrue();
          assertThat(one.isOpenTo(Set.of(), Objectives.PROVIDER::equals)).isTrue();
          assertThat(
                  one.isOpenTo(
                      Set.of(Category.COORDINATION, Category.HEALTH, Category.SOCIAL), _ -> false))
              .isFalse();
        });
  }

  private static PathwayCommand report() {
    return of(
        new IncidentCommand.ReportIncident(
            INCIDENT, "dk_force_municipality", null, DAY, Side.PROVIDER, DAY, AT));
  }

  private static PathwayCommand judge() {
    return of(new IncidentCommand.JudgeUnreported(INCIDENT, note("Why"), Side.PROVIDER, AT));
  }

  private static PathwayCommand agree(Side owner) {
    return of(
        new IncidentCommand.AgreeFollowUp(
            INCIDENT,
            FOLLOW_UP,
            note("Two look"),
            owner,
            LocalDate.parse("2026-05-20"),
            Side.AUTHORITY,
            DAY,
            AT));
  }

  private static PathwayCommand settle(boolean done) {
    return of(new IncidentCommand.SettleFollowUp(INCIDENT, FOLLOW_UP, done, Side.PROVIDER, AT));
  }

  private static PathwayCommand of(IncidentCommand command) {
    return new PathwayCommand.OfIncident(command);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }
}
