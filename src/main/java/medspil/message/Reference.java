package medspil.message;

import java.util.UUID;

/// What of the same pathway a message is about; whoever may not see it is not shown it.
public record Reference(Kind kind, UUID id) {

  /// Where it stands.
  public enum Kind {
    TASK,
    GOAL,
    PLAN_LINE
  }
}
