package medspil.team;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody states about a citizen's programme, circumstances and coordinator.
public sealed interface TeamCommand {
  Instant at();

  record StateProgramme(@Nullable String programme, Instant at) implements TeamCommand {}

  record StateJobCentreContact(boolean active, Instant at) implements TeamCommand {}

  record StateFacility(boolean permanent, boolean psychiatryAndSocialMainActors, Instant at)
      implements TeamCommand {}

  /// Follow the agreement's table.
  record PlaceByRule(String party, @Nullable UUID unit, String rule, Instant at)
      implements TeamCommand {}

  /// Say how much has to be drawn together for the citizen.
  ///
  /// @param group the line of the table that was chosen
  record JudgeNeed(
      boolean complex, boolean limited, boolean acute, String group, Note why, Instant at)
      implements TeamCommand {}

  /// Decide otherwise, with a reason.
  record PlaceOtherwise(String party, @Nullable UUID unit, String reason, Instant at)
      implements TeamCommand {}
}
