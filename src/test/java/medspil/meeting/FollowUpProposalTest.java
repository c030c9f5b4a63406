package medspil.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, nobody thinks of how it goes after a citizen moved in, or it is proposed for
/// ever.
class FollowUpProposalTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate BEGUN = LocalDate.parse("2026-03-01");
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");

  private final FollowUpProposal proposal = new FollowUpProposal(BEGUN, Period.ofMonths(3));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-02-28, false",
    "2026-03-01, true",
    "2026-06-01, true",
    "2026-09-01, true",
    "2026-09-02, false"
  })
  @Proves("R1-78")
  void it_is_proposed_from_moving_in_until_as_much_time_has_passed_again(
      LocalDate today, boolean proposed) {
    assertThat(proposal.proposed(Meetings.NONE, today, DENMARK).isPresent()).isEqualTo(proposed);
  }

  @Test
  @Proves("R1-78")
  void it_is_proposed_for_three_months_after_and_no_more_once_it_was_thought_of() {
    assertThat(proposal.proposed(Meetings.NONE, BEGUN, DENMARK)).contains(DAY);
    assertThat(proposal.proposed(asked(MeetingKind.THREE_MONTHS), BEGUN, DENMARK)).isEmpty();
    assertThat(proposal.proposed(asked(MeetingKind.YEARLY), BEGUN, DENMARK)).contains(DAY);
  }

  @Test
  void one_that_was_called_off_or_belonged_to_an_earlier_place_does_not_count() {
    var asked = asked(MeetingKind.THREE_MONTHS);
    var id = asked.meetings().keySet().iterator().next();
    var off =
        asked.evolve(new MeetingEvent.MeetingCancelled(id, Instant.parse("2026-03-10T08:00:00Z")));
    var later = new FollowUpProposal(LocalDate.parse("2026-04-01"), Period.ofMonths(3));

    assertThat(proposal.proposed(off, BEGUN, DENMARK)).contains(DAY);
    assertThat(later.proposed(asked, later.begun(), DENMARK)).isPresent();
  }

  private static Meetings asked(MeetingKind kind) {
    return Meetings.NONE.evolve(
        new MeetingEvent.MeetingAsked(
            new MeetingId(new UUID(0, 1)),
            kind,
            null,
            Side.AUTHORITY,
            Instant.parse("2026-03-05T08:00:00Z")));
  }
}
