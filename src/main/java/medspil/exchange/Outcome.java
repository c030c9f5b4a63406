package medspil.exchange;

import java.util.Locale;

/// What became of a message.
public enum Outcome {
  /// Its claim stands in the pathway.
  PLACED,
  /// Nobody here may know it: the body is gone.
  NO_BASIS,
  /// A person must decide.
  ATTENTION,
  /// It had faults.
  INVALID,
  /// A kind of message that is not taken here.
  NOT_TAKEN,
  /// It had come before.
  REPEATED,
  /// Its envelope id belongs to another letter.
  REUSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Outcome coded(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
