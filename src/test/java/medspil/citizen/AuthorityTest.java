package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.MUNICIPALITY;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.WARD;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static medspil.citizen.PathwayExamples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Refusal;
import medspil.stay.ReportAnswer;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.What;
import medspil.task.Owner;
import medspil.task.TaskCommand;
import medspil.task.TaskEvent;
import medspil.task.TaskExamples;
import medspil.task.TaskId;
import medspil.team.TeamCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody does in a citizen's course what is not theirs to do.
class AuthorityTest {
  private static final UUID STRANGER = new UUID(8, 9);
  private static final Pathway PATHWAY = pathway();

  @ParameterizedTest(
      name = "{0}: ward nurse {1}, home nurse {2}, case worker {3}, citizen {4}, stranger {5}")
  @CsvSource(
      textBlock =
          """
          finish the task,         not_yours, yes,       yes,       not_yours, no_relation
          check the report,        not_yours, yes,       yes,       not_yours, no_relation
          plan the discharge,      yes,       not_yours, not_yours, not_yours, no_relation
          declare ready,           yes,       not_yours, not_yours, not_yours, no_relation
          withdraw ready,          yes,       not_yours, not_yours, not_yours, no_relation
          close the stay,          yes,       yes,       yes,       not_yours, no_relation
          accept a claim,          yes,       yes,       yes,       not_yours, no_relation
          state the programme,     yes,       yes,       yes,       not_yours, no_relation
          tell of a stay,          not_yours, not_yours, not_yours, not_yours, no_relation
          tell of a report,        not_yours, not_yours, not_yours, not_yours, no_relation
          register,                not_yours, not_yours, not_yours, not_yours, no_relation
          """)
  void who_may_do_what(
      String wish, String ward, String nurse, String worker, String citizen, String stranger) {
    var answers =
        List.of(
            answer(Role.WARD_NURSE, WARD, wish),
            answer(Role.HOME_NURSE, NURSING, wish),
            answer(Role.CASE_WORKER, NURSING, wish),
            answer(Role.CITIZEN, ID.value(), wish),
            answer(Role.HOME_NURSE, STRANGER, wish));

    assertThat(answers).containsExactly(ward, nurse, worker, citizen, stranger);
  }

  @Test
  void a_task_that_is_not_there_is_refused_by_the_task_and_not_by_access() {
    var wish =
        new PathwayCommand.OfTask(
            new TaskCommand.Complete(new TaskId(new UUID(4, 4)), "done", ADMITTED, new UUID(6, 1)));

    assertThat(
            new Authority(RelationsTest.OPENINGS)
                .refuses(viewer(Role.HOME_NURSE, NURSING), ID, PATHWAY, wish, ADMITTED))
        .isEmpty();
  }

  private static String answer(Role role, UUID holder, String wish) {
    return new Authority(RelationsTest.OPENINGS)
        .refuses(viewer(role, holder), ID, PATHWAY, command(wish), ADMITTED.plusSeconds(3600))
        .map(Refusal::code)
        .map(code -> code.replace("access.", ""))
        .orElse("yes");
  }

  private static Viewer viewer(Role role, UUID holder) {
    return role == Role.CITIZEN
        ? new Viewer(holder, "Somebody", role, Viewer.NO_ORGANISATION, Set.of())
        : new Viewer(
            new UUID(6, 2),
            "Somebody",
            role,
            new OrganisationId(MUNICIPALITY),
            Set.of(new UnitId(holder)));
  }

  private static PathwayCommand command(String wish) {
    var stay = stay().id();
    return switch (wish) {
      case "finish the task" ->
          new PathwayCommand.OfTask(
              new TaskCommand.Complete(TaskExamples.ID, "done", ADMITTED, new UUID(6, 2)));
      case "state the programme" ->
          new PathwayCommand.OfTeam(new TeamCommand.StateProgramme("bipolar", ADMITTED));
      case "register" ->
          new PathwayCommand.OfCitizen(new CitizenCommand.Register(MUNICIPALITY, null, ADMITTED));
      case "check the report" ->
          of(new StayCommand.CheckReport(stay, ReportAnswer.STILL_RIGHT, ADMITTED));
      case "plan the discharge" ->
          of(
              new StayCommand.PlanDischarge(
                  stay, LocalDate.parse("2026-05-06"), false, null, ADMITTED));
      case "declare ready" -> of(new StayCommand.DeclareReady(stay, ADMITTED));
      case "withdraw ready" -> of(new StayCommand.WithdrawReady(stay, ADMITTED));
      case "close the stay" -> of(new StayCommand.CloseByHand(stay, ADMITTED));
      case "accept a claim" -> of(new StayCommand.AcceptClaim("m1", ADMITTED));
      case "tell of a stay" -> of(new StayCommand.Report(stay().history().getFirst().claim()));
      case "tell of a report" ->
          of(new StayCommand.TellReportSent(List.of("episode-1"), false, ADMITTED));
      default -> throw new IllegalArgumentException(wish);
    };
  }

  private static PathwayCommand of(StayCommand command) {
    return new PathwayCommand.OfStay(command);
  }

  private static Stay stay() {
    return PATHWAY.stays().all().getFirst();
  }

  private static Pathway pathway() {
    var task = TaskExamples.assigned(TaskExamples.owed("stay-1"));
    var ours = new Owner(NURSING, MUNICIPALITY, "residence_municipality.home_nursing", null);
    return after(
        registered(),
        opened("SUL-138", NURSING, null),
        said(What.ADMISSION, ADMITTED),
        task,
        new TaskEvent.Moved(task.id(), ours, task.because(), task.clock()));
  }
}
