package medspil.healthtask;

import java.util.List;
import java.util.stream.Stream;

/// Why a clarification is started, and so what kind it is.
public enum Reason {
  LAW_READ_DIFFERENTLY(Kind.UNCLEAR),
  NOT_IN_AGREEMENT(Kind.UNCLEAR),
  NOBODY_HAS_IT(Kind.UNCLEAR),
  SEVERAL_HAVE_IT(Kind.UNCLEAR),
  NEEDS_MORE(Kind.NEED_CHANGED),
  NEEDS_LESS(Kind.NEED_CHANGED),
  NEEDS_OTHER(Kind.NEED_CHANGED),
  NO_COMPETENCE(Kind.CANNOT_PERFORM),
  NO_STAFF(Kind.CANNOT_PERFORM),
  TRAINING_RAN_OUT(Kind.CANNOT_PERFORM),
  NO_EQUIPMENT(Kind.CANNOT_PERFORM);

  /// What a clarification is about.
  public enum Kind {
    /// The parties do not agree on who is responsible, or do not know.
    UNCLEAR,
    NEED_CHANGED,
    CANNOT_PERFORM
  }

  private final Kind kind;

  Reason(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public static List<Reason> of(Kind kind) {
    return Stream.of(values()).filter(one -> one.kind == kind).toList();
  }
}
