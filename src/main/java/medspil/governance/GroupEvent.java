package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens to a group of bodies.
///
/// They are about organisations and agreements, and never about a citizen; persons stand in none of
/// them.
public sealed interface GroupEvent extends Event {

  record Founded(Charter charter) implements GroupEvent {}

  record MembersChanged(List<OrganisationId> members) implements GroupEvent {
    public MembersChanged {
      members = List.copyOf(members);
    }
  }

  record BodySetUp(UUID body, Body.Setup setup) implements GroupEvent {}

  record BodyChanged(UUID body, Body.Setup setup) implements GroupEvent {}

  record MeetingPlanned(UUID meeting, UUID body, Instant at, String place) implements GroupEvent {}

  record MeetingMoved(UUID meeting, Instant at, String place) implements GroupEvent {}

  record MeetingCalledOff(UUID meeting) implements GroupEvent {}

  record MeetingHeld(UUID meeting, String minutes) implements GroupEvent {}

  record CaseRaised(
      UUID matter,
      UUID body,
      OrganisationId by,
      LocalDate on,
      String title,
      String text,
      BodyCase.@Nullable About about)
      implements GroupEvent {}

  /// It stands on a meeting's agenda.
  record CaseTaken(UUID matter, UUID meeting) implements GroupEvent {}

  record CaseSent(UUID matter, UUID to, String reason, LocalDate on) implements GroupEvent {}

  /// A body said something to a case.
  ///
  /// @param meeting where it was said; null between meetings
  /// @param doer who carries it out; null when nobody has to
  record Decided(
      UUID matter,
      @Nullable UUID meeting,
      BodyDecision.Outcome outcome,
      String text,
      LocalDate on,
      String minutes,
      @Nullable OrganisationId doer,
      @Nullable LocalDate due)
      implements GroupEvent {}

  record CarriedOut(UUID matter, LocalDate on, String text) implements GroupEvent {}
}
