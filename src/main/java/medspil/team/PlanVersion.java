package medspil.team;

import java.time.Instant;
import java.util.List;

/// The plan as the team agreed on it at a moment; it never changes again.
public record PlanVersion(int number, Instant at, List<PlanLine> lines) {
  public PlanVersion {
    lines = List.copyOf(lines);
  }
}
