package medspil.agreement;

import java.util.Optional;

/// What an agreement answers to something it should settle: this, that it is unclear, or nothing.
public sealed interface Answer<T> {
  record Is<T>(T value) implements Answer<T> {}

  /// The parties know that it is not settled, and say so.
  record Unclear<T>() implements Answer<T> {}

  record Unsaid<T>() implements Answer<T> {}

  default Optional<T> settled() {
    return this instanceof Is<T>(var value) ? Optional.of(value) : Optional.empty();
  }

  default boolean isSettled() {
    return this instanceof Is<T>;
  }
}
