package medspil.citizen;

import static medspil.citizen.Objectives.does;
import static medspil.citizen.Objectives.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.frame.FrameChange;
import medspil.frame.FrameCommand;
import medspil.frame.FrameMeetingId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import org.junit.jupiter.api.Test;

/// If this breaks, the two agree on another rate and the contract keeps the old one.
class FrameDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T07:59:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final MeetingId STATUS = new MeetingId(new UUID(0, 1));
  private static final FrameMeetingId FRAME = new FrameMeetingId(new UUID(0, 2));
  private static final String UPDATE = "update_contract: Solgården";

  private final Pathway met =
      does(
          does(
              ContractDutiesTest.agreed(Objectives.DECIDE),
              new PathwayCommand.OfMeeting(
                  new MeetingCommand.AskForMeeting(
                      STATUS, MeetingKind.AD_HOC, null, Side.AUTHORITY, AT))),
          new PathwayCommand.OfFrame(
              new FrameCommand.PlanFrame(FRAME, STATUS, AT, null, Side.AUTHORITY, AT)));

  @Test
  @Proves({"R1-90", "R1-93"})
  void a_changed_rate_asks_the_provider_to_update_the_contract_until_both_have_signed_it() {
    var changed = does(met, held(FrameChange.RATE));

    assertThat(owed(met)).noneMatch(one -> one.startsWith("update_contract"));
    assertThat(owed(changed)).contains(UPDATE);
    assertThat(owed(ContractDutiesTest.dearer(Objectives.DECIDE, changed)))
        .noneMatch(one -> one.startsWith("update_contract"));
  }

  @Test
  void without_another_rate_the_contract_stays() {
    assertThat(owed(does(met, held(FrameChange.SCOPE))))
        .noneMatch(one -> one.startsWith("update_contract"));
  }

  private static PathwayCommand held(FrameChange change) {
    var plain = new Note(new NoteId(new UUID(7, 1)), "Words");
    return new PathwayCommand.OfFrame(
        new FrameCommand.HoldFrame(
            FRAME, DAY, Set.of(change), null, plain, DAY, Side.AUTHORITY, AT));
  }
}
