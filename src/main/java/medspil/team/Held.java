package medspil.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a unit treats a citizen for, as it noted it for itself, and what came of the programme that
/// it points to.
///
/// @param code the programme's own word for it
/// @param answer what came of the suggestion; null while nobody said
public record Held(
    String code, Instant notedAt, Held.@Nullable Answer answer, @Nullable Instant answeredAt) {

  /// What came of a suggestion. Only the first goes further than the unit, and the citizen says it.
  public enum Answer {
    CITIZEN_YES,
    CITIZEN_NO,
    NOT_NOW,
    HELPED_OTHERWISE
  }

  public static Held noted(String code, Instant at) {
    return new Held(code, at, null, null);
  }

  public Held answered(Answer said, Instant at) {
    return new Held(code, notedAt, said, at);
  }
}
