package medspil.need;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// How somebody sees one theme of a citizen's life.
///
/// @param functioning from 0, no impairment, to 4, complete; null when not assessed
/// @param support null when not assessed
/// @param by who wrote it down
/// @param revision counted from 1 each time it is changed
public record View(
    @Nullable Integer functioning,
    @Nullable Support support,
    @Nullable NoteId words,
    Side by,
    int revision,
    Instant at) {
  public static final int WORST = 4;

  public View {
    if (functioning != null && (functioning < 0 || functioning > WORST)) {
      throw new IllegalArgumentException("functioning goes from 0 to 4, was " + functioning);
    }
  }

  /// Whether it says anything; else the theme is set aside as not assessed.
  public boolean isAssessed() {
    return functioning != null || support != null || words != null;
  }
}
