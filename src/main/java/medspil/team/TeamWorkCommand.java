package medspil.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What somebody wants of a citizen's team and its shared plan.
public sealed interface TeamWorkCommand {
  Instant at();

  record Change(Standing to, @Nullable String reason, Instant at) implements TeamWorkCommand {}

  record PlanStartUp(Instant time, StartUp.Form form, Instant at) implements TeamWorkCommand {}

  record HoldStartUp(LocalDate day, StartUp.Form form, Instant at) implements TeamWorkCommand {}

  record Join(UUID unit, Perspective perspective, boolean decides, CitizensView view, Instant at)
      implements TeamWorkCommand {}

  record Leave(UUID unit, Instant at) implements TeamWorkCommand {}

  record AskRelatives(RelativesWish wish, @Nullable Note words, Instant at)
      implements TeamWorkCommand {}

  record Write(
      LineId line,
      Perspective perspective,
      Note words,
      @Nullable UUID owner,
      @Nullable LocalDate by,
      boolean byCitizen,
      Instant at)
      implements TeamWorkCommand {}

  /// A line in other words, or with another owner or day.
  ///
  /// @param was what the writer had read; another's words are never written over
  record Rewrite(
      LineId line, NoteId was, Note words, @Nullable UUID owner, @Nullable LocalDate by, Instant at)
      implements TeamWorkCommand {}

  record End(LineId line, LineEnd how, Instant at) implements TeamWorkCommand {}

  record Agree(Instant at) implements TeamWorkCommand {}
}
