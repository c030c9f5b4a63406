package medspil.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a citizen's status meetings.
public sealed interface MeetingEvent extends Event {
  MeetingId meeting();

  record MeetingAsked(
      MeetingId meeting, MeetingKind kind, @Nullable NoteId why, Side by, Instant at)
      implements MeetingEvent {}

  /// It has a time and a place, or others than before.
  record MeetingPlanned(
      MeetingId meeting, MeetingKind kind, Instant time, @Nullable NoteId place, Instant at)
      implements MeetingEvent {}

  record MeetingCalled(MeetingId meeting, Instant at) implements MeetingEvent {}

  record ContributionGiven(MeetingId meeting, Contribution contribution) implements MeetingEvent {}

  record MeetingHeld(MeetingId meeting, LocalDate day, Set<Side> present, Instant at)
      implements MeetingEvent {
    public MeetingHeld {
      present = Set.copyOf(present);
    }
  }

  record PointConcluded(MeetingId meeting, String point, Conclusion conclusion)
      implements MeetingEvent {}

  record ActionAgreed(MeetingId meeting, AgreedAction action) implements MeetingEvent {}

  record ActionSettled(MeetingId meeting, ActionId action, boolean done, Instant at)
      implements MeetingEvent {}

  record MinutesSent(MeetingId meeting, Instant at) implements MeetingEvent {}

  record MinutesAcknowledged(MeetingId meeting, Side by, Instant at) implements MeetingEvent {}

  record MeetingCancelled(MeetingId meeting, Instant at) implements MeetingEvent {}

  record GoalAdvised(MeetingId meeting, GoalId goal, Recommendation advice)
      implements MeetingEvent {}

  record GoalDecided(MeetingId meeting, GoalId goal, Verdict verdict) implements MeetingEvent {}

  record StatusRead(MeetingId meeting, Preparation preparation) implements MeetingEvent {}

  record CompanyNoted(MeetingId meeting, Set<Company> company, Instant at) implements MeetingEvent {
    public CompanyNoted {
      company = Set.copyOf(company);
    }
  }

  record ConclusionsLeft(MeetingId meeting, PointsLeft left, Instant at) implements MeetingEvent {}
}
