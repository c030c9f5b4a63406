package medspil.citizen;

import java.time.Instant;
import java.util.UUID;
import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// A duty of a pathway that stands otherwise than the agreements in force say.
///
/// @param rule that gives it, or gave it
/// @param category whose eyes it is for
/// @param owner the unit that owes it, or should
/// @param stands the final date it has; null when there is no task or no date
/// @param follows the final date it should have; null when nothing is owed or there is no date
public record Difference(
    PathwayId pathway,
    DutyKey duty,
    RuleRef rule,
    Kind kind,
    Category category,
    UUID owner,
    @Nullable Instant stands,
    @Nullable Instant follows) {

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
