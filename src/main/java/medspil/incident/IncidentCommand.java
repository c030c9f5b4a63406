package medspil.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.goal.Side;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants done about an incident.
public sealed interface IncidentCommand {
  IncidentId incident();

  /// Who wants it.
  Side by();

  Instant at();

  /// It happened, and somebody writes it down.
  ///
  /// @param unit of the one who writes
  /// @param today on the writer's own clock
  record RecordIncident(
      IncidentId incident,
      UUID unit,
      IncidentKind kind,
      LocalDate occurred,
      Side by,
      LocalDate today,
      Instant at)
      implements IncidentCommand {}

  record ReportIncident(
      IncidentId incident,
      String body,
      @Nullable Note reference,
      LocalDate day,
      Side by,
      LocalDate today,
      Instant at)
      implements IncidentCommand {}

  record JudgeUnreported(IncidentId incident, Note why, Side by, Instant at)
      implements IncidentCommand {}

  /// Somebody was told, or was not.
  ///
  /// @param whyNot null when they were told
  record NoteTelling(
      IncidentId incident,
      Listener listener,
      @Nullable String whyNot,
      @Nullable Note words,
      Side by,
      Instant at)
      implements IncidentCommand {}

  record AgreeFollowUp(
      IncidentId incident,
      FollowUpId followUp,
      Note words,
      Side owner,
      LocalDate due,
      Side by,
      LocalDate today,
      Instant at)
      implements IncidentCommand {}

  record SettleFollowUp(IncidentId incident, FollowUpId followUp, boolean done, Side by, Instant at)
      implements IncidentCommand {}

  record WithdrawIncident(IncidentId incident, Note why, Side by, Instant at)
      implements IncidentCommand {}
}
