package medspil.exchange;

import static medspil.exchange.Resolution.ACCEPTED;
import static medspil.exchange.Resolution.AGAIN;
import static medspil.exchange.Resolution.KEPT_FIRST;
import static medspil.exchange.Resolution.NOT_OURS;
import static medspil.exchange.Resolution.OTHERWISE;
import static medspil.exchange.Resolution.PLACED;
import static medspil.exchange.Resolution.WAITING;

import java.util.List;
import java.util.Locale;

/// Why a message could not be placed without a person.
public enum Undecided {
  /// It is addressed to a unit that the directory does not hold.
  UNKNOWN_UNIT,
  /// It names the citizen by a number that is no longer theirs.
  OTHER_NUMBER,
  /// It corrects or takes back what was never said here.
  ORIGINAL_MISSING,
  /// The same letter came before and said something else.
  OTHER_CONTENT,
  /// A letter of ours did not arrive.
  NOT_DELIVERED;

  /// What a person may do about it.
  public List<Resolution> ways() {
    return switch (this) {
      case UNKNOWN_UNIT, OTHER_NUMBER -> List.of(PLACED, NOT_OURS, WAITING);
      case ORIGINAL_MISSING -> List.of(ACCEPTED, NOT_OURS, WAITING);
      case OTHER_CONTENT -> List.of(KEPT_FIRST, WAITING);
      case NOT_DELIVERED -> List.of(OTHERWISE, AGAIN, WAITING);
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Undecided coded(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
