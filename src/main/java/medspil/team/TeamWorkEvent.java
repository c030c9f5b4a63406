package medspil.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a citizen's team and its shared plan.
public sealed interface TeamWorkEvent extends Event {

  /// It is proposed, begins, rests or ends; the reason is a code.
  record StandingChanged(Standing to, @Nullable String reason, Instant at)
      implements TeamWorkEvent {}

  /// The start-up meeting has a time and a form, or others than before.
  record StartUpPlanned(Instant time, StartUp.Form form, Instant at) implements TeamWorkEvent {}

  record StartUpHeld(LocalDate day, StartUp.Form form, Instant at) implements TeamWorkEvent {}

  record MemberJoined(
      UUID unit, Perspective perspective, boolean decides, CitizensView view, Instant at)
      implements TeamWorkEvent {}

  record MemberLeft(UUID unit, Instant at) implements TeamWorkEvent {}

  /// Relatives were asked how they want to take part.
  record RelativesAsked(RelativesWish wish, @Nullable NoteId words, Instant at)
      implements TeamWorkEvent {}

  record LineWritten(
      LineId line,
      Perspective perspective,
      NoteId words,
      @Nullable UUID owner,
      @Nullable LocalDate by,
      boolean byCitizen,
      Instant at)
      implements TeamWorkEvent {}

  record LineRewritten(
      LineId line, NoteId words, @Nullable UUID owner, @Nullable LocalDate by, Instant at)
      implements TeamWorkEvent {}

  record LineEnded(LineId line, LineEnd how, Instant at) implements TeamWorkEvent {}

  /// The team agreed on the plan as it stood.
  record PlanAgreed(int version, Instant at) implements TeamWorkEvent {}
}
