package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What somebody wants of a group of bodies, for an organisation.
public sealed interface GroupCommand {

  record Found(Charter charter) implements GroupCommand {}

  /// Others take part from now on.
  record ChangeMembers(List<OrganisationId> members) implements GroupCommand {}

  record SetUpBody(UUID body, Body.Setup setup) implements GroupCommand {}

  /// A body is written down anew.
  ///
  /// @param revision the one that was read
  record ChangeBody(UUID body, int revision, Body.Setup setup) implements GroupCommand {}

  record PlanMeeting(UUID meeting, UUID body, Instant at, String place) implements GroupCommand {}

  /// A meeting is at another time or place.
  ///
  /// @param revision the one that was read
  record MoveMeeting(UUID meeting, int revision, Instant at, String place)
      implements GroupCommand {}

  record CallOffMeeting(UUID meeting) implements GroupCommand {}

  /// A meeting was held.
  ///
  /// @param minutes where the minutes lie
  record HoldMeeting(UUID meeting, String minutes) implements GroupCommand {}

  /// A body is asked to look at something.
  record RaiseCase(
      UUID matter,
      UUID body,
      OrganisationId by,
      String title,
      String text,
      BodyCase.@Nullable About about)
      implements GroupCommand {}

  /// Put on a meeting's agenda.
  record TakeCase(UUID matter, UUID meeting) implements GroupCommand {}

  record SendCase(UUID matter, UUID to, String reason) implements GroupCommand {}

  record Decide(
      UUID matter,
      @Nullable UUID meeting,
      BodyDecision.Outcome outcome,
      String text,
      LocalDate on,
      String minutes,
      @Nullable OrganisationId doer,
      @Nullable LocalDate due)
      implements GroupCommand {}

  record CarryOut(UUID matter, LocalDate on, String text) implements GroupCommand {}
}
