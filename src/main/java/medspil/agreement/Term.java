package medspil.agreement;

import java.util.List;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// A named time limit of an agreement, perhaps left open for a local annex to set.
///
/// @param value null while nobody has set it
public record Term(
    String name,
    @Nullable TimeLimit value,
    AnnexMay annexMay,
    List<String> meets,
    Origin origin,
    Place at) {

  /// What a local annex may do to a term.
  public enum AnnexMay {
    NOTHING,
    /// Give it the value that the parent left open.
    SET
  }

  public Term {
    meets = List.copyOf(meets);
  }

  boolean isOpen() {
    return value == null;
  }
}
