package medspil.goal;

import org.jspecify.annotations.Nullable;

/// What a change means for a goal, read against its direction.
public enum Standing {
  FORWARD,
  /// As before, and that is the goal.
  HELD,
  /// As before, and more was wanted.
  STILL,
  BACK;

  public static Standing of(@Nullable Direction direction, Change change) {
    return switch (change) {
      case BETTER -> FORWARD;
      case SAME ->
          direction == Direction.MAINTAIN || direction == Direction.LIMIT_LOSS ? HELD : STILL;
      case WORSE -> BACK;
    };
  }

  /// Whether the goal goes where it is meant to go.
  public boolean isAsWanted() {
    return this == FORWARD || this == HELD;
  }
}
