package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.Proves;
import medspil.citizen.PathwayCommand;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.exchange.medcom.Party;
import medspil.stay.Phase;
import medspil.stay.StayCommand;
import medspil.task.Status;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a hospital's message does not become the right work on the right list.
///
/// The agreement is that of Central Jutland on admission and discharge with its local annex: clause
/// B1, check the admission report within 24 hours of the notice if it was asked for; B2, pause and
/// resume the municipality's services; B3, a treatment plan within 24 hours of the notice of an
/// admission; B8, follow up after a discharge.
class AdmissionToTasksTest {
  private static final Party OTHER_WARD =
      HospitalNotificationExamples.party("999000000026001", "5790000990016", "Kirurgisk Afdeling");
  private static final Party PSYCHIATRY =
      HospitalNotificationExamples.party("999000000036001", "5790000990016", "Psykiatrien");
  private static final String CHECK = "nursing: B1 check_admission_report, due ";
  private static final String PAUSE = "nursing: B2 pause_services, due some time, because of ";
  private static final String PLAN = "ward: B3 treatment_plan, due ";

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STAA                 | ACUTE     | check_admission_report pause_services
          STAA RE_STAA         | ACUTE     | check_admission_report pause_services
          STAA AN_STAA         | CANCELLED | ''
          STIN                 | ADMITTED  | check_admission_report pause_services treatment_plan
          STIN RE_STIN         | ADMITTED  | check_admission_report pause_services treatment_plan
          STIN AN_STIN         | CANCELLED | ''
          STIN STOR            | ON_LEAVE  | check_admission_report pause_services treatment_plan
          STIN STOR RE_STOR    | ON_LEAVE  | check_admission_report pause_services treatment_plan
          STIN STOR AN_STOR    | ADMITTED  | check_admission_report pause_services treatment_plan
          STIN STOR SLOR       | ADMITTED  | check_admission_report pause_services treatment_plan
          STIN STOR SLOR RE_SLOR | ADMITTED | check_admission_report pause_services treatment_plan
          STIN STOR SLOR AN_SLOR | ON_LEAVE | check_admission_report pause_services treatment_plan
          STIN SLHJ            | HOME      | follow_up resume_services
          STIN SLHJ RE_SLHJ    | HOME      | follow_up resume_services
          STIN SLHJ AN_SLHJ    | ADMITTED  | check_admission_report pause_services treatment_plan
          STIN MORS            | DEAD      | ''
          STIN MORS RE_MORS    | DEAD      | ''
          STIN MORS AN_MORS    | ADMITTED  | check_admission_report pause_services treatment_plan
          MORS                 | DEAD      | ''
          STAA SLHJ            | HOME      | follow_up resume_services
          """)
  void each_of_the_eighteen_messages_leaves_the_work_that_the_agreement_asks_for(
      String codes, Phase phase, String rules) {
    var citizen = Citizen.served();

    var replies = Course.of(citizen, codes).told();

    assertThat(replies).extracting(Reply::word).containsOnly("ok");
    assertThat(citizen.stay().phase()).isEqualTo(phase);
    assertThat(citizen.owedRules()).isEqualTo(words(rules));
    assertThat(citizen.attention()).isEmpty();
  }

  @Test
  void an_admission_says_who_by_when_and_because_of_what() {
    var citizen = Citizen.served();

    Course.of(citizen, "STIN").told();

    assertThat(citizen.owed())
        .containsExactly(
            CHECK + "2026-05-05T16:41:05Z, because of stay.admitted at 2026-05-04T16:40:00Z",
            PAUSE + "stay.admitted at 2026-05-04T16:40:00Z",
            PLAN + "2026-05-05T16:41:05Z, because of stay.admitted at 2026-05-04T16:40:00Z");
  }

  @Test
  void without_a_request_for_the_report_nobody_is_asked_to_check_it() {
    var citizen = Citizen.served();

    Course.of(citizen, "STIN", HospitalNotificationExample::notAsking).told();

    assertThat(citizen.owedRules()).containsExactly("pause_services", "treatment_plan");
  }

  @Test
  void a_correction_moves_what_happened_and_not_the_day_we_knew_of_it() {
    var citizen = Citizen.served();

    Course.of(citizen, "STIN RE_STIN").told();

    assertThat(citizen.owed())
        .contains(CHECK + "2026-05-05T16:41:05Z, because of stay.admitted at 2026-05-04T22:40:00Z");
    assertThat(citizen.events("task.moved/1")).isEqualTo(3);
  }

  @Test
  void a_pause_outlasts_a_correction_of_the_time_of_admission() {
    var citizen = Citizen.served();
    var course = Course.of(citizen, "STIN RE_STIN");
    Chain.sendOnTime(course.messages().getFirst());
    var check = citizen.task("check_admission_report").id();
    citizen.act(
        new PathwayCommand.OfTask(new TaskCommand.Pause(check, "waits_for_partner", Chain.now())));

    Chain.sendOnTime(course.last());

    assertThat(citizen.task("check_admission_report").status()).isEqualTo(Status.PAUSED);
  }

  @Test
  void a_correction_to_another_ward_moves_the_plan_to_that_ward() {
    var citizen = Citizen.served();
    var course = Course.of(citizen, "STIN RE_STIN");
    Chain.sendOnTime(course.messages().getFirst());

    Chain.sendOnTime(course.last().from(OTHER_WARD));

    assertThat(citizen.owed()).anyMatch(line -> line.startsWith("other_ward: B3 treatment_plan"));
    assertThat(citizen.tasks("treatment_plan")).hasSize(1);
  }

  @Test
  void a_cancelled_discharge_brings_the_work_back_and_a_new_one_the_follow_up() {
    var citizen = Citizen.served();
    var course = Course.of(citizen, "STIN SLHJ AN_SLHJ SLHJ");

    Chain.sendOnTime(course.messages().get(0));
    Chain.sendOnTime(course.messages().get(1));
    var followUp = citizen.task("follow_up").id();
    Chain.sendOnTime(course.messages().get(2));
    var meanwhile = citizen.owedRules();
    Chain.sendOnTime(course.messages().get(3));

    assertThat(meanwhile)
        .containsExactly("check_admission_report", "pause_services", "treatment_plan");
    assertThat(citizen.owedRules()).containsExactly("follow_up", "resume_services");
    assertThat(citizen.task("follow_up").id()).as("the same duty is back").isEqualTo(followUp);
  }

  @Test
  void what_was_done_stays_done_and_is_marked_when_its_ground_falls_away() {
    var citizen = Citizen.served();
    var course = Course.of(citizen, "STIN AN_STIN");
    Chain.sendOnTime(course.messages().getFirst());
    var check = citizen.task("check_admission_report").id();
    citizen.act(
        new PathwayCommand.OfTask(
            new TaskCommand.Complete(check, "still_right", Chain.now(), new UUID(1, 1))));

    Chain.sendOnTime(course.last());

    assertThat(citizen.owed()).isEmpty();
    assertThat(citizen.done()).containsExactly("check_admission_report");
    assertThat(citizen.task("check_admission_report").groundFell()).isTrue();
  }

  @Test
  @Proves("R3-29")
  void a_discharge_up_to_a_weekend_without_a_reason_asks_what_is_missing_until_monday() {
    var citizen = Citizen.served();
    var friday = Instant.parse("2026-05-08T12:00:00Z");
    var admission = Course.of(citizen, "STIN").last();
    Chain.sendOnTime(admission);

    Chain.sendOnTime(admission.then(Code.SLHJ, friday));

    assertThat(citizen.owedRules())
        .containsExactly("follow_up", "resume_services", "weekend_discharge");
  }

  @Test
  @Proves("R2-04")
  void the_agreement_on_somatic_stays_says_nothing_of_a_psychiatric_one() {
    var citizen = Citizen.served();

    Course.of(citizen, "STIN", one -> one.asking().from(PSYCHIATRY)).told();

    assertThat(citizen.stay().phase()).isEqualTo(Phase.ADMITTED);
    assertThat(citizen.owed()).isEmpty();
  }

  @Test
  void an_admission_report_that_was_sent_by_hand_does_the_task_by_itself() {
    var citizen = Citizen.served();
    Course.of(citizen, "STIN").told();
    var episodes = citizen.stay().episodes();

    citizen.act(report(episodes, true));
    var afterTheAutomaticOne = citizen.owedRules();
    citizen.act(report(episodes, false));

    assertThat(afterTheAutomaticOne).contains("check_admission_report");
    assertThat(citizen.owedRules()).containsExactly("pause_services", "treatment_plan");
    assertThat(citizen.done()).containsExactly("check_admission_report");
  }

  @Test
  void two_stays_of_one_citizen_are_two() {
    var citizen = Citizen.served();
    Course.of(citizen, "STIN SLHJ").told();

    Course.of(citizen, "STIN", one -> one.asking().withEpisode("another of " + citizen.cpr()))
        .told();

    assertThat(citizen.asItStands().stays().all()).hasSize(2);
    assertThat(citizen.owedRules())
        .containsExactly(
            "check_admission_report",
            "follow_up",
            "pause_services",
            "resume_services",
            "treatment_plan");
  }

  private static PathwayCommand report(List<String> episodes, boolean automatic) {
    return new PathwayCommand.OfStay(
        new StayCommand.TellReportSent(episodes, automatic, Chain.now()));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
