package medspil.deadline;

/// What became of a text: a time limit, or what is wrong with it.
public sealed interface Parsed {
  /// The text says this limit.
  record Limit(TimeLimit limit) implements Parsed {}

  /// The text says no limit.
  ///
  /// @param position counts characters from 0
  /// @param word what the slip is about: a word that was expected, or a greatest number
  /// @param suggestion a text that does parse and is the nearest we could guess
  record Fault(int position, Slip slip, String word, String suggestion) implements Parsed {}

  /// What is wrong with the text, as `deadline.slip.<slip>` says it.
  enum Slip {
    MISSING,
    UNKNOWN,
    EXPECTED,
    EXPECTED_UNIT,
    EXPECTED_ANCHOR,
    EXPECTED_ANCHOR_OR_BEFORE,
    EXPECTED_PLAIN_WORDS,
    NO_WITHIN,
    NOT_A_TIME,
    NO_DIGITS,
    OUT_OF_RANGE,
    CANNOT_ROLL
  }
}
