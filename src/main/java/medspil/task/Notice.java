package medspil.task;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Word to a unit of what became of another unit's task, because the agreement says that it is
/// told.
///
/// @param from not before then: nobody is called on while their unit is closed
/// @param seenAt when somebody there had read it
public record Notice(Owner to, Why why, Instant from, @Nullable Instant seenAt) {

  /// What a unit is told of.
  public enum Why {
    /// It was done: the rule says who is told.
    DONE,
    /// Its final date passed: the rule says where it escalates.
    PASSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it is to the same unit about the same.
  public boolean isSame(Notice other) {
    return is(other.to().unit(), other.why());
  }

  boolean is(UUID unit, Why other) {
    return to.unit().equals(unit) && why == other;
  }

  Notice seen(Instant at) {
    return new Notice(to, why, from, at);
  }
}
