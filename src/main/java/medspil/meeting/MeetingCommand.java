package medspil.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What one of the three wants done about a status meeting.
public sealed interface MeetingCommand {
  MeetingId meeting();

  /// Who wants it.
  Side by();

  Instant at();

  record AskForMeeting(MeetingId meeting, MeetingKind kind, @Nullable Note why, Side by, Instant at)
      implements MeetingCommand {}

  record PlanMeeting(
      MeetingId meeting, MeetingKind kind, Instant time, @Nullable Note place, Side by, Instant at)
      implements MeetingCommand {}

  record CallMeeting(MeetingId meeting, Side by, Instant at) implements MeetingCommand {}

  record Contribute(MeetingId meeting, String point, Note words, Side by, Instant at)
      implements MeetingCommand {}

  record HoldMeeting(
      MeetingId meeting, LocalDate day, Set<Side> present, LocalDate today, Side by, Instant at)
      implements MeetingCommand {
    public HoldMeeting {
      present = Set.copyOf(present);
    }
  }

  /// Writes what a point came to.
  ///
  /// @param revision the one that was read before it was changed
  record Conclude(MeetingId meeting, String point, int revision, Note words, Side by, Instant at)
      implements MeetingCommand {}

  record AgreeAction(
      MeetingId meeting,
      ActionId action,
      Note words,
      UUID owner,
      LocalDate due,
      Side by,
      Instant at)
      implements MeetingCommand {}

  record SettleAction(MeetingId meeting, ActionId action, boolean done, Side by, Instant at)
      implements MeetingCommand {}

  record SendMinutes(MeetingId meeting, Side by, Instant at) implements MeetingCommand {}

  record Acknowledge(MeetingId meeting, Side by, Instant at) implements MeetingCommand {}

  record CancelMeeting(MeetingId meeting, Side by, Instant at) implements MeetingCommand {}

  /// Advises what is to become of a goal.
  record Advise(MeetingId meeting, GoalId goal, Outcome outcome, Note words, Side by, Instant at)
      implements MeetingCommand {}

  /// Decides what is to become of a goal.
  ///
  /// @param words the citizen's own, or why nobody heard them
  record Decide(
      MeetingId meeting,
      GoalId goal,
      Outcome outcome,
      CitizenView view,
      Note words,
      Side by,
      Instant at)
      implements MeetingCommand {}

  record ReadStatus(MeetingId meeting, @Nullable Note words, Side by, Instant at)
      implements MeetingCommand {}

  record NoteCompany(MeetingId meeting, Set<Company> company, Side by, Instant at)
      implements MeetingCommand {
    public NoteCompany {
      company = Set.copyOf(company);
    }
  }

  /// Says why points have no conclusion when the minutes are sent.
  record LeavePoints(MeetingId meeting, List<String> points, Note why, Side by, Instant at)
      implements MeetingCommand {
    public LeavePoints {
      points = List.copyOf(points);
    }
  }
}
