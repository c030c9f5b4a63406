package medspil.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// A named time limit of an agreement, perhaps left open for a local annex to set.
///
/// @param value null while nobody has set it
/// @param changes what it is instead, from a day on
public record Term(
    String name,
    @Nullable TimeLimit value,
    Map<LocalDate, TimeLimit> changes,
    Bounds bounds,
    List<String> meets,
    Origin origin,
    Place at) {

  /// What a local annex may do to a term.
  public enum AnnexMay {
    NOTHING,
    /// Give it the value that the parent left open.
    SET,
    /// Give those who owe something less time than the parent does.
    SHORTEN,
    /// Give it any value within the parent's bounds.
    CHANGE
  }

  /// How far a local annex may go.
  public record Bounds(
      AnnexMay annexMay, @Nullable TimeLimit atLeast, @Nullable TimeLimit atMost) {}

  public Term {
    changes = Map.copyOf(changes);
    meets = List.copyOf(meets);
  }

  public AnnexMay annexMay() {
    return bounds.annexMay();
  }

  public boolean isOpen() {
    return value == null && changes.isEmpty();
  }

  /// Null when it has none on that day.
  public @Nullable TimeLimit on(LocalDate day) {
    if (changes.isEmpty()) {
      return value;
    }
    var begun = new TreeMap<>(changes).headMap(day, true);
    return begun.isEmpty() ? value : begun.lastEntry().getValue();
  }

  /// Every value it has or gets.
  public Stream<TimeLimit> values() {
    return Stream.concat(Stream.ofNullable(value), inOrder().values().stream());
  }

  public SortedMap<LocalDate, TimeLimit> inOrder() {
    return new TreeMap<>(changes);
  }
}
