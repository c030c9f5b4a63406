package medspil.team;

import java.util.UUID;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What is said about a citizen's programme, circumstances and coordinator.
public sealed interface TeamEvent extends Event {

  /// The citizen is followed by a programme, or no longer (null).
  record ProgrammeStated(@Nullable String programme) implements TeamEvent {}

  /// Whether the citizen is in active contact with the job centre.
  record JobCentreContactStated(boolean active) implements TeamEvent {}

  /// Whether the citizen lives in a permanent facility, and who the main actors are.
  record FacilityStated(boolean permanent, boolean psychiatryAndSocialMainActors)
      implements TeamEvent {}

  /// Somebody coordinates, by the agreement's table or by a person's decision; or nobody any more.
  record CoordinatorPlaced(@Nullable Coordinator coordinator) implements TeamEvent {}

  /// Somebody judged how much has to be drawn together for the citizen.
  record NeedJudged(CoordinationNeed need) implements TeamEvent {}

  /// Who coordinates, and by which rule or reason.
  ///
  /// @param party the party of the agreement: psychiatry, job_centre, social_area
  /// @param rule the rule that says so, when one covers the citizen
  /// @param reason why a person decided otherwise
  record Coordinator(
      String party, @Nullable UUID unit, @Nullable String rule, @Nullable String reason) {}
}
