package medspil.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a resource that somebody sent; values are never kept, all faults are named at
/// once.
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /// One fault.
  ///
  /// @param path the element, as `Patient.name.family`
  public record Finding(String path, String text) {}

  public List<Finding> found() {
    return List.copyOf(found);
  }

  void add(String path, String text) {
    found.add(new Finding(path, text));
  }

  void check(boolean holds, String path, String text) {
    if (!holds) {
      add(path, text);
    }
  }

  <T> Optional<T> require(Optional<T> value, String path, String text) {
    check(value.isPresent(), path, text);
    return value;
  }
}
