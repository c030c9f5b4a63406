package medspil.deadline;

/// What became of a text: a time limit, or what is wrong with it.
public sealed interface Parsed {
  /// The text says this limit.
  record Limit(TimeLimit limit) implements Parsed {}

  /// The text says no limit; `position` counts characters from 0, and `suggestion` is a text that
  /// does parse and is the nearest we could guess.
  record Fault(int position, String message, String suggestion) implements Parsed {}
}
