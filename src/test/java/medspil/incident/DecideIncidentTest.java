package medspil.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a use of force looks reported that was not, or disappears.
class DecideIncidentTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final IncidentId ID = new IncidentId(new UUID(1, 1));
  private static final FollowUpId FOLLOW_UP = new FollowUpId(new UUID(1, 2));
  private static final UUID FACILITY = new UUID(1, 3);

  private final Incidents recorded = apply(Incidents.NONE, happenedOn(TODAY.minusDays(2)));
  private final Incidents reported = apply(recorded, report(TODAY.minusDays(1), "4711"));

  @Test
  @Proves("R1-98")
  void an_incident_says_of_what_kind_and_on_which_day_and_is_not_reported_until_somebody_says_so() {
    assertThat(incident(recorded).stage()).isEqualTo(IncidentStage.NOT_REPORTED);
    assertThat(recorded.notReported()).hasSize(1);
    assertThat(incident(reported).stage()).isEqualTo(IncidentStage.REPORTED);
    assertThat(incident(reported).recorded()).isEqualTo(AT);
    assertThat(reported.notReported()).isEmpty();
  }

  @Test
  void a_day_lies_in_a_life_and_not_ahead_and_a_report_comes_after_what_it_tells() {
    assertThat(refused(Incidents.NONE, happenedOn(TODAY.plusDays(1))))
        .isEqualTo(IncidentRefusal.IN_THE_FUTURE);
    assertThat(refused(Incidents.NONE, happenedOn(BIRTH.minusDays(1))))
        .isEqualTo(IncidentRefusal.BEFORE_BIRTH);
    assertThat(refused(recorded, report(TODAY.minusDays(3), null)))
        .isEqualTo(IncidentRefusal.BEFORE_IT_HAPPENED);
    assertThat(refused(recorded, report(TODAY.plusDays(1), null)))
        .isEqualTo(IncidentRefusal.IN_THE_FUTURE);
  }

  @Test
  void who_judges_that_it_is_not_to_be_reported_says_why_and_a_report_outweighs_it() {
    assertThat(refused(recorded, judge(" "))).isEqualTo(IncidentRefusal.SAY_WHY);
    var judged = apply(recorded, judge("Nothing could have come of it"));

    assertThat(incident(judged).stage()).isEqualTo(IncidentStage.NOT_TO_BE_REPORTED);
    assertThat(incident(apply(judged, report(TODAY, null))).stage())
        .isEqualTo(IncidentStage.REPORTED);
    assertThat(refused(reported, judge("No"))).isEqualTo(IncidentRefusal.ALREADY_REPORTED);
  }

  @Test
  void a_later_line_to_the_same_receiver_corrects_the_earlier() {
    var corrected = apply(reported, report(TODAY, "4712"));

    assertThat(incident(corrected).reports()).hasSize(2);
    assertThat(incident(corrected).standing())
        .containsExactly(incident(corrected).reports().getLast());
  }

  @Test
  void the_citizen_reads_it_when_somebody_told_them_or_after_a_while_anyway() {
    var not = apply(recorded, tell(Listener.CITIZEN, "not_now"));
    var told = apply(not, tell(Listener.CITIZEN, null));
    var relatives = apply(recorded, tell(Listener.RELATIVES, null));

    assertThat(not.openToCitizen(AT, AT.minusSeconds(1))).isEmpty();
    assertThat(relatives.openToCitizen(AT, AT.minusSeconds(1))).isEmpty();
    assertThat(not.openToCitizen(AT.plusSeconds(9), AT)).hasSize(1);
    assertThat(told.openToCitizen(AT, AT.minusSeconds(1))).hasSize(1);
    assertThat(happened(told, tell(Listener.CITIZEN, "not_now"))).isEmpty();
  }

  @Test
  void what_is_agreed_has_one_of_the_two_and_a_day_and_is_done_once() {
    assertThat(refused(recorded, agree(" ", Side.PROVIDER, TODAY)))
        .isEqualTo(IncidentRefusal.FOLLOW_UP_MISSING);
    assertThat(refused(recorded, agree("Two look", Side.CITIZEN, TODAY)))
        .isEqualTo(IncidentRefusal.NOT_FOR_CITIZEN);
    assertThat(refused(recorded, agree("Two look", Side.PROVIDER, TODAY.minusDays(1))))
        .isEqualTo(IncidentRefusal.IN_THE_PAST);
    assertThat(refused(recorded, settle(true))).isEqualTo(IncidentRefusal.NO_SUCH_FOLLOW_UP);

    var agreed = apply(reported, agree("Two look", Side.PROVIDER, TODAY));
    var done = apply(agreed, settle(true));

    assertThat(incident(agreed).waits()).isTrue();
    assertThat(incident(done).waits()).isFalse();
    assertThat(happened(done, settle(true))).isEmpty();
    assertThat(incident(apply(done, settle(false))).waits()).isTrue();
  }

  @Test
  void a_mistake_is_taken_back_with_a_reason_until_it_was_reported_and_stays_in_sight() {
    assertThat(refused(recorded, withdraw(" "))).isEqualTo(IncidentRefusal.SAY_WHY);
    assertThat(refused(reported, withdraw("Wrong"))).isEqualTo(IncidentRefusal.ALREADY_REPORTED);
    var gone = apply(recorded, withdraw("Another citizen"));

    assertThat(incident(gone).stage()).isEqualTo(IncidentStage.WITHDRAWN);
    assertThat(gone.latest()).hasSize(1);
    assertThat(happened(gone, withdraw("Again"))).isEmpty();
    assertThat(refused(gone, report(TODAY, null))).isEqualTo(IncidentRefusal.WITHDRAWN);
  }

  @Test
  void the_citizen_writes_nothing_here_and_the_same_twice_is_one() {
    var byCitizen = new IncidentCommand.JudgeUnreported(ID, note("No"), Side.CITIZEN, AT);

    assertThat(refused(recorded, byCitizen)).isEqualTo(IncidentRefusal.NOT_FOR_CITIZEN);
    assertThat(happened(recorded, happenedOn(TODAY))).isEmpty();
  }

  private static IncidentCommand happenedOn(LocalDate day) {
    return new IncidentCommand.RecordIncident(
        ID, FACILITY, IncidentKind.USE_OF_FORCE, day, Side.PROVIDER, TODAY, AT);
  }

  private static IncidentCommand report(LocalDate day, @Nullable String reference) {
    var words = reference == null ? null : note(reference);
    return new IncidentCommand.ReportIncident(
        ID, "dk_force_municipality", words, day, Side.PROVIDER, TODAY, AT);
  }

  private static IncidentCommand judge(String why) {
    return new IncidentCommand.JudgeUnreported(ID, note(why), Side.AUTHORITY, AT);
  }

  private static IncidentCommand tell(Listener listener, @Nullable String whyNot) {
    return new IncidentCommand.NoteTelling(ID, listener, whyNot, null, Side.PROVIDER, AT);
  }

  private static IncidentCommand agree(String words, Side owner, LocalDate due) {
    return new IncidentCommand.AgreeFollowUp(
        ID, FOLLOW_UP, note(words), owner, due, Side.AUTHORITY, TODAY, AT);
  }

  private static IncidentCommand settle(boolean done) {
    return new IncidentCommand.SettleFollowUp(ID, FOLLOW_UP, done, Side.PROVIDER, AT);
  }

  private static IncidentCommand withdraw(String why) {
    return new IncidentCommand.WithdrawIncident(ID, note(why), Side.PROVIDER, AT);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  private static Incident incident(Incidents incidents) {
    return incidents.find(ID).orElseThrow();
  }

  private static List<Happened> happened(Incidents incidents, IncidentCommand command) {
    return ((Decision.Accepted) new DecideIncident(incidents, BIRTH).decide(command)).happened();
  }

  private static Refusal refused(Incidents incidents, IncidentCommand command) {
    return ((Decision.Refused) new DecideIncident(incidents, BIRTH).decide(command)).refusal();
  }

  private static Incidents apply(Incidents incidents, IncidentCommand command) {
    var after = incidents;
    for (var one : happened(incidents, command)) {
      after = after.evolve((IncidentEvent) one.event());
    }
    return after;
  }
}
