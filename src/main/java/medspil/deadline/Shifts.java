package medspil.deadline;

import java.time.LocalTime;
import java.util.List;

/// The times of day when one shift takes over from another; the last runs until the first.
public record Shifts(List<LocalTime> starts) {
  public Shifts {
    starts = starts.stream().distinct().sorted().toList();
    if (starts.isEmpty()) {
      throw new IllegalArgumentException("shifts need one start or more");
    }
  }

  public static Shifts startingAt(LocalTime... starts) {
    return new Shifts(List.of(starts));
  }
}
