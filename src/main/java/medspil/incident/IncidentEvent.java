package medspil.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;

/// What happens to an incident after it happened.
public sealed interface IncidentEvent extends Event {
  IncidentId incident();

  record IncidentRecorded(
      IncidentId incident, UUID unit, IncidentKind kind, LocalDate occurred, Side by, Instant at)
      implements IncidentEvent {}

  record IncidentReported(IncidentId incident, Report report) implements IncidentEvent {}

  record NotToBeReported(IncidentId incident, Unreported unreported) implements IncidentEvent {}

  record TellingNoted(IncidentId incident, Telling telling) implements IncidentEvent {}

  record FollowUpAgreed(IncidentId incident, FollowUp followUp) implements IncidentEvent {}

  record FollowUpSettled(
      IncidentId incident, FollowUpId followUp, boolean done, Side by, Instant at)
      implements IncidentEvent {}

  record IncidentWithdrawn(IncidentId incident, NoteId why, Instant at) implements IncidentEvent {}
}
