package medspil.governance;

import medspil.order.Coded;

/// A sort of body, as the adopter's own table has it.
///
/// @param level 1 is top leadership, 2 strategy, 3 procedures and professional work
/// @param temporary it is set up for a task and ends on a day
public record BodyKind(Coded coded, int level, boolean temporary) {
  public static final int LEVELS = 3;

  public BodyKind {
    if (level < 1 || level > LEVELS) {
      throw new IllegalArgumentException("a body stands on level 1 to " + LEVELS);
    }
  }

  public String code() {
    return coded.code();
  }
}
