package medspil.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a team that agreements may have rules for: that it began, and that its start-up
/// meeting was held.
public final class TeamGrounds {
  private TeamGrounds() {}

  /// Names the team by when it began; a team that rested and goes on is the same.
  public static String id(Instant started) {
    return UUID.nameUUIDFromBytes(("team/" + started).getBytes(UTF_8)).toString();
  }

  /// None of a team that has not begun, or has ended.
  ///
  /// @param zone where the day begins on which the meeting was held
  public static List<Ground> of(TeamWork team, Map<String, @Nullable Object> citizen, ZoneId zone) {
    var started = team.startedAt();
    if (started == null || !team.exists()) {
      return List.of();
    }
    var grounds = new ArrayList<Ground>();
    var id = id(started);
    grounds.add(new Ground("team.started", id, started, started, citizen));
    var day = team.startUpHeld();
    if (day != null) {
      var at = day.atStartOfDay(zone).toInstant();
      var said = team.startUp().orElseThrow().saidAt();
      grounds.add(new Ground("team.start_up_held", id, at, said, citizen));
    }
    return List.copyOf(grounds);
  }
}
