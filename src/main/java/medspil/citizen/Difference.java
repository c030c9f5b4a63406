package medspil.citizen;

import medspil.agreement.DutyKey;
import medspil.journal.PathwayId;

/// A duty of a pathway that stands otherwise than the agreements in force say.
public record Difference(PathwayId pathway, DutyKey duty, Kind kind) {

  /// How it differs.
  public enum Kind {
    /// It is owed, and no task is open for it.
    NOT_THERE,
    /// A task is open, and no agreement asks for it.
    NOT_OWED,
    /// Both are open, with another final date.
    OTHER_DATE
  }
}
