package medspil.goal;

import java.util.List;
import medspil.journal.NoteId;

/// What each level of attainment looks like for this goal, written before it is used.
///
/// @param levels from -2, much less than expected, over 0, as expected, to 2, much more
public record Scale(List<NoteId> levels, int weight) {
  public static final int LEVELS = 5;
  public static final int LOWEST = -2;
  public static final int HIGHEST = 2;
  public static final int HEAVIEST = 9;

  public Scale {
    levels = List.copyOf(levels);
    if (levels.size() != LEVELS) {
      throw new IllegalArgumentException("a scale has 5 levels, had " + levels.size());
    }
    if (weight < 1 || weight > HEAVIEST) {
      throw new IllegalArgumentException("weight must be 1 to 9, was " + weight);
    }
  }

  public static boolean has(int score) {
    return score >= LOWEST && score <= HIGHEST;
  }
}
