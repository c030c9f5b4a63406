package medspil.governance;

import java.time.LocalDate;
import java.util.UUID;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What a body said to a case.
///
/// @param meeting where it was said; null when it was said between meetings
/// @param minutes where it stands written
/// @param doer the organisation that carries it out; null when nobody has to
/// @param due the day it is to be carried out by; null when none is set
/// @param done that it was carried out; null until then
public record BodyDecision(
    UUID body,
    @Nullable UUID meeting,
    Outcome outcome,
    String text,
    LocalDate on,
    String minutes,
    @Nullable OrganisationId doer,
    @Nullable LocalDate due,
    @Nullable Done done) {

  /// What became of a case.
  public enum Outcome {
    ADOPTED,
    /// Passed on with advice to the body above, which decides.
    RECOMMENDED,
    /// Taken up again another time.
    POSTPONED,
    NOTED,
    REJECTED;

    /// Whether the case goes on afterwards.
    public boolean goesOn() {
      return this == RECOMMENDED || this == POSTPONED;
    }
  }

  /// It was carried out.
  public record Done(LocalDate on, String text) {}

  /// Adopted, with somebody to carry it out, and not yet carried out.
  public boolean isAwaited() {
    return doer != null && done == null;
  }

  public boolean isLate(LocalDate today) {
    return isAwaited() && due != null && due.isBefore(today);
  }

  BodyDecision carriedOut(Done what) {
    return new BodyDecision(body, meeting, outcome, text, on, minutes, doer, due, what);
  }
}
