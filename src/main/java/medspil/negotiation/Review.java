package medspil.negotiation;

import java.time.LocalDate;
import java.util.Map;

/// That the parties looked at how an agreement works, and what they make of it.
///
/// @param shown what each figure of the agreement showed, by its name; without those nobody filled
///   in
/// @param next what comes of it
/// @param minutes where it is recorded
public record Review(
    int version,
    Kind kind,
    LocalDate on,
    Map<String, String> shown,
    String found,
    String next,
    String minutes) {

  public Review {
    shown = Map.copyOf(shown);
  }

  /// The one at the end of the period of implementation, or one of those after it.
  public enum Kind {
    IMPLEMENTATION,
    FOLLOW_UP
  }
}
