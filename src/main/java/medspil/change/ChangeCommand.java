package medspil.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// What somebody wants done about a notice of a change.
public sealed interface ChangeCommand {
  ChangeId change();

  /// Who wants it.
  Side by();

  Instant at();

  /// The provider tells it.
  ///
  /// @param today on the writer's own clock
  record Notify(
      ChangeId change,
      UUID unit,
      ChangeReason reason,
      @Nullable GoalId goal,
      @Nullable LocalDate since,
      Note words,
      Note consequences,
      @Nullable Note documentation,
      Side by,
      LocalDate today,
      Instant at)
      implements ChangeCommand {}

  record Receive(ChangeId change, Side by, Instant at) implements ChangeCommand {}

  /// The authority says what it leads to.
  ///
  /// @param meeting the one that was asked for along with it; null when it leads to none
  record AnswerChange(
      ChangeId change,
      Set<LeadsTo> leadsTo,
      @Nullable Note words,
      @Nullable MeetingId meeting,
      Side by,
      Instant at)
      implements ChangeCommand {
    public AnswerChange {
      leadsTo = Set.copyOf(leadsTo);
    }
  }

  record TellCitizenOfChange(ChangeId change, Side by, Instant at) implements ChangeCommand {}

  record Withdraw(ChangeId change, Side by, Instant at) implements ChangeCommand {}
}
