package medspil.deadline;

import java.util.List;
import java.util.stream.Stream;

/// How a date came about, step by step, in the order it is told.
public record Derivation(List<Step> steps) {
  public Derivation {
    steps = List.copyOf(steps);
  }

  Derivation then(List<Step> more) {
    return new Derivation(Stream.concat(steps.stream(), more.stream()).toList());
  }
}
