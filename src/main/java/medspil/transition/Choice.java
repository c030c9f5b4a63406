package medspil.transition;

import java.util.Optional;
import medspil.citizen.MigratePathway.Mode;

/// What somebody chose for the cases that are open.
public enum Choice {
  /// They go on by the version of their day.
  KEEP,
  /// The open tasks go on by the newer version.
  OPEN_STEPS,
  /// And what the newer version asks for besides, in what still runs.
  WHOLE;

  public Optional<Mode> mode() {
    return switch (this) {
      case KEEP -> Optional.empty();
      case OPEN_STEPS -> Optional.of(Mode.OPEN_STEPS);
      case WHOLE -> Optional.of(Mode.WHOLE);
    };
  }
}
