package medspil.process;

import java.util.Locale;

/// The steps of a course of support, in their order.
public enum ProcessStep {
  NEED,
  MATCH,
  CONTRACT,
  MOVE_IN,
  GOALS,
  FOLLOW_UP,
  ENDING,
  CLOSED;

  /// As an agreement's checklist names it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
