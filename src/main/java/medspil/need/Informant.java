package medspil.need;

import medspil.goal.Side;

/// Whose view it is.
public enum Informant {
  CITIZEN,
  PROVIDER,
  AUTHORITY,
  /// A relative, a physician, a teacher.
  OTHER;

  /// Each says its own; the authority also writes down what others say.
  public boolean mayBeWrittenBy(Side side) {
    return switch (side) {
      case CITIZEN -> this == CITIZEN;
      case PROVIDER -> this == PROVIDER;
      case AUTHORITY -> true;
    };
  }

  /// As whom a side speaks.
  public static Informant of(Side side) {
    return switch (side) {
      case CITIZEN -> CITIZEN;
      case PROVIDER -> PROVIDER;
      case AUTHORITY -> AUTHORITY;
    };
  }
}
