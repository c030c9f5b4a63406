package medspil.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a frame meeting that agreements may have rules for: that it was held, and that the
/// contract got the rate it came to.
public final class FrameGrounds {
  private FrameGrounds() {}

  /// Each named by the frame meeting.
  ///
  /// @param updated when a contract with another rate was signed by both after it; null while none
  ///   was
  public static List<Ground> of(
      FrameMeeting frame, @Nullable Instant updated, Map<String, @Nullable Object> citizen) {
    var outcome = frame.outcome();
    if (outcome == null || frame.cancelled()) {
      return List.of();
    }
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("frame.rate_changed", frame.changesRate());
    var id = frame.id().toString();
    var grounds = new ArrayList<Ground>();
    grounds.add(new Ground("frame.held", id, outcome.at(), outcome.at(), facts));
    if (updated != null) {
      grounds.add(new Ground("frame.contract_updated", id, updated, updated, facts));
    }
    return grounds;
  }
}
